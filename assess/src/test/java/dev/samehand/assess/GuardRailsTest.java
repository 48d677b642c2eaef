package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every assessment of whatever data. */
class GuardRailsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoeverMayBeProposedHasTwoGroupsAndAStrongLinkOfItsOwn(long seed) {
        for (AssessedNetwork network : Crowd.of(seed).assess().assessment().networks()) {
            for (Member member : network.members()) {
                if (member.eligible()) {
                    assertThat(groups(member)).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(member.evidence())
                            .as("seed %d", seed)
                            .anyMatch(GuardRailsTest::strong);
                    assertThat(network.kind()).isEqualTo(AssessedNetwork.SUSPECTED);
                    assertThat(member.probability()).isGreaterThan(0.5);
                }
            }
        }
    }

    /** R4 means groups shared with other people: one's own second account is no second group. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoeverMayBeProposedSharesTwoGroupsWithOtherPeople(long seed) {
        Result result = Crowd.of(seed).assess();
        for (AssessedNetwork network : result.assessment().networks()) {
            for (Member member : network.members()) {
                if (member.eligible()) {
                    assertThat(groupsWithOthers(member, network, result.columns().accounts()))
                            .as(
                                    "seed %d, %s",
                                    seed, result.columns().accounts().id(member.account()))
                            .hasSizeGreaterThanOrEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theCountedBitsOfEveryMemberSumToItsBits(long seed) {
        Result result = Crowd.of(seed).assess();
        assertThat(result.assessment().networks()).as("seed %d", seed).isNotEmpty();
        for (AssessedNetwork network : result.assessment().networks()) {
            for (Member member : network.members()) {
                int sum = member.evidence().stream().mapToInt(Evidence::countedBits).sum();
                assertThat(sum).as("seed %d", seed).isEqualTo(member.bits());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void nobodyWhoIsKnownToBeGoodIsProposed(long seed) {
        Result result = Crowd.of(seed).assess();
        for (String account : result.eligible()) {
            int number = result.columns().accounts().find(account);
            assertThat(result.columns().accounts().label(number))
                    .as("seed %d, %s", seed, account)
                    .isNotEqualTo(AccountLabel.KNOWN_GOOD);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void nothingIsCertain(long seed) {
        for (AssessedNetwork network : Crowd.of(seed).assess().assessment().networks()) {
            assertThat(network.probability()).as("seed %d", seed).isGreaterThan(0).isLessThan(1);
            for (Member member : network.members()) {
                assertThat(member.probability()).as("seed %d", seed).isGreaterThan(0).isLessThan(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void whoeverMayNotBeProposedIsToldWhy(long seed) {
        for (AssessedNetwork network : Crowd.of(seed).assess().assessment().networks()) {
            for (Member member : network.members()) {
                assertThat(member.reasons()).as("seed %d", seed).isNotEmpty();
            }
            assertThat(network.notProven()).isNotEmpty();
            assertThat(network.explanations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void linksHoldEveryNetworkTogether(long seed) {
        for (AssessedNetwork network : Crowd.of(seed).assess().assessment().networks()) {
            Set<Integer> members =
                    network.members().stream().map(Member::account).collect(Collectors.toSet());
            assertThat(reached(network)).as("seed %d, %s", seed, network.id()).isEqualTo(members);
            assertThat(network.links()).hasSizeLessThan(NetworkLinks.MOST_EXTRA + members.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void theOrderOfRowsChangesNothing(long seed) {
        Town town = Crowd.of(seed);
        List<String> dump = Dump.of(town.assess());
        assertThat(Dump.of(Result.of(town.shuffled(seed)))).as("seed %d", seed).isEqualTo(dump);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void ranksAndIdsAreThoseOfNoOtherNetwork(long seed) {
        List<AssessedNetwork> networks = Crowd.of(seed).assess().assessment().networks();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < networks.size(); i++) {
            assertThat(networks.get(i).rank()).as("seed %d", seed).isEqualTo(i + 1);
            assertThat(ids.add(networks.get(i).id())).as("seed %d", seed).isTrue();
        }
    }

    /** Else the rules above would hold of nothing. */
    @Test
    void someAreProposedAndSomeAreNot() {
        int proposed = 0;
        int members = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Assessment assessment = Crowd.of(seed).assess().assessment();
            proposed += assessment.eligible();
            members += assessment.networks().stream().mapToInt(AssessedNetwork::size).sum();
        }
        assertThat(proposed).isBetween(30, members - 30);
    }

    private static boolean strong(Evidence evidence) {
        boolean purse =
                evidence.type().name().equals(ObservableTypes.PAYOUT)
                        && evidence.holders() <= 8
                        && evidence.countedBits() >= 4 * Bits.ONE;
        return purse || (evidence.type().exclusive() && evidence.countedBits() > 0);
    }

    private static Set<IndependenceGroup> groups(Member member) {
        return member.evidence().stream()
                .filter(evidence -> evidence.countedBits() > 0)
                .map(evidence -> evidence.type().group())
                .collect(Collectors.toSet());
    }

    /** What accounts of a member's name share with accounts of no name in common with it. */
    private static Set<IndependenceGroup> groupsWithOthers(
            Member member, AssessedNetwork network, Accounts accounts) {
        List<String> names = accounts.claims(Claim.NAME, member.account());
        Set<IndependenceGroup> groups = new HashSet<>();
        for (Member mine : network.members()) {
            if (mine.account() == member.account()
                    || sameName(names, accounts.claims(Claim.NAME, mine.account()))) {
                for (Member other : network.members()) {
                    if (!sameName(names, accounts.claims(Claim.NAME, other.account()))) {
                        groups.addAll(common(mine, other));
                    }
                }
            }
        }
        return groups;
    }

    private static boolean sameName(List<String> names, List<String> others) {
        return !Collections.disjoint(names, others);
    }

    private static Set<IndependenceGroup> common(Member a, Member b) {
        Set<IndependenceGroup> groups = new HashSet<>();
        for (Evidence mine : a.evidence()) {
            for (Evidence theirs : b.evidence()) {
                if (mine.type().equals(theirs.type()) && mine.value() == theirs.value()) {
                    groups.add(mine.type().group());
                }
            }
        }
        return groups;
    }

    private static Set<Integer> reached(AssessedNetwork network) {
        List<Link> links = new ArrayList<>(network.links());
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(network.members().getFirst().account());
        while (!open.isEmpty()) {
            int at = open.remove();
            if (reached.add(at)) {
                for (Link link : links) {
                    if (link.accountA() == at || link.accountB() == at) {
                        open.add(link.accountA() == at ? link.accountB() : link.accountA());
                    }
                }
            }
        }
        return reached;
    }
}
