package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessingTest {

    private static final String[] PAIR = {"ann", "bob"};

    @Test
    void theIdOfANetworkIsMadeOfItsMembersOnly() {
        String id = pair().assess().network("ann").id();
        Town other = new Town(7000).share("phone", "other", PAIR).share("payout", "other", PAIR);
        other.operation(Town.ids("persona", 8)).people(PAIR);
        assertThat(other.assess().network("ann").id()).isEqualTo(id).matches("N[0-9a-f]{12}");
        Town more = pair().named("eve", "eve specimen", "", 1);
        more.share("phone", "p", "eve").share("device", "d", "eve");
        assertThat(more.assess().network("ann").id()).isNotEqualTo(id);
    }

    @Test
    void evidenceSaysWhoSharesWhatAmongHowMany() {
        Town town = pair().share("ip", "café", PAIR).share("ip", "café", Town.ids("guest", 30));
        Member ann = town.assess().member("ann");
        assertThat(ann.evidence())
                .extracting(e -> e.type().name() + " " + e.holdersHere() + " of " + e.holders())
                .containsSubsequence("phone 2 of 2", "device 2 of 2")
                .contains("ip 2 of 32");
    }

    @Test
    void theStrongestEvidenceStandsInFront() {
        Result result = new Town().operation(Town.ids("persona", 8)).assess();
        for (Member member : result.network("persona-0").members()) {
            List<Integer> bits = member.evidence().stream().map(Evidence::countedBits).toList();
            assertThat(bits).isSortedAccordingTo((a, b) -> b - a);
        }
    }

    @Test
    void firstAndLastDayAreThoseOfWhatIsShared() {
        Town town = new Town().people(PAIR);
        town.seen("ann", "phone", "p", 50, 60).seen("bob", "phone", "p", 55, 90);
        town.seen("ann", "device", "d", 40, 41).seen("bob", "device", "d", 42, 43);
        town.seen("ann", "payout", "her own", 1, 500);
        AssessedNetwork network = town.assess().network("ann");
        assertThat(network.firstDay()).isEqualTo(40);
        assertThat(network.lastDay()).isEqualTo(90);
    }

    @Test
    void daysThatNobodyKnowsStayUnknown() {
        AssessedNetwork network = pair().assess().network("ann");
        assertThat(network.firstDay()).isEqualTo(Day.UNKNOWN);
        assertThat(network.lastDay()).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void theGroupsOfANetworkAreThoseInWhichMembersShareSomethingThatCounts() {
        assertThat(pair().assess().network("ann").groups())
                .containsExactly(IndependenceGroup.CONTACT, IndependenceGroup.PLACE);
    }

    @Test
    void theSummaryTellsHowManyClaimWhatAndShareWhat() {
        assertThat(pair().assess().network("ann").summary())
                .startsWith("2 accounts claim to be 2 people and share 1 × device, 1 × phone");
        Town known = pair().label(AccountLabel.KNOWN_BAD, "bob");
        assertThat(known.assess().network("ann").summary()).contains("known to be bad");
    }

    @Test
    void findingsOfAMemberAreAmongItsReasons() {
        Town town = new Town().operation(Town.ids("persona", 8));
        town.finding("persona-1", "swapped-face", Finding.Strength.STRONG);
        assertThat(town.assess().member("persona-1").reasons()).contains("It was noticed.");
    }

    @Test
    void aFindingOfAnotherMemberIsToldAsThat() {
        Town town = new Town().operation(Town.ids("persona", 8));
        town.finding("persona-1", "swapped-face", Finding.Strength.STRONG);
        Result result = town.assess();
        assertThat(result.member("persona-2").reasons())
                .contains("of another member: It was noticed.")
                .doesNotContain("It was noticed.");
        assertThat(result.member("persona-1").reasons())
                .noneMatch(reason -> reason.startsWith("of another member"));
    }

    @Test
    void whereNobodyGivesANameNoPeopleAreCounted() {
        Town town = new Town().share("phone", "p", PAIR).share("device", "d", PAIR);
        AssessedNetwork network = town.assess().network("ann");
        assertThat(network.summary()).startsWith("2 accounts claim no full names and share ");
        assertThat(network.members())
                .allSatisfy(member ->
                        assertThat(member.reasons())
                                .noneMatch(reason -> reason.contains("different people")));
    }

    /** Neutral words only, in every sentence that an assessment makes. */
    @Test
    void noSentenceSaysWhoOrFromWhereSomebodyIs() {
        Result result = Crowd.of(5).assess();
        Stream<String> sentences =
                result.assessment().networks().stream()
                        .flatMap(network ->
                                Stream.of(
                                                Stream.of(network.summary()),
                                                network.notProven().stream(),
                                                network.returned().stream(),
                                                network.explanations().stream()
                                                        .map(Explanation::why),
                                                network.members().stream()
                                                        .flatMap(m -> m.reasons().stream()))
                                        .flatMap(all -> all));
        assertThat(sentences)
                .hasSizeGreaterThan(100)
                .noneMatch(
                        s -> s.matches("(?i).*(national|ethnic|accent|looks|korea|country|race).*"))
                .noneMatch(s -> s.contains("100 %"));
    }

    @Test
    void thePopulationIsThatOfTheColumns() {
        Result result = pair().assess();
        assertThat(result.assessment().population()).isEqualTo(result.columns().accounts().size());
        assertThat(result.assessment().calibrated()).isFalse();
    }

    private static Town pair() {
        return new Town().people(PAIR).share("phone", "p", PAIR).share("device", "d", PAIR);
    }
}
