package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfRowsChangesNeitherNetworksNorEvidence(long seed) {
        Rows rows = Worlds.of(seed);
        List<String> story = Story.of(rows.columns());
        assertThat(story).as("seed %d", seed).hasSizeGreaterThan(100);
        for (int order = 0; order < 3; order++) {
            assertThat(Story.of(rows.shuffled(100 * seed + order)))
                    .as("seed %d", seed)
                    .isEqualTo(story);
        }
    }

    @Test
    void theSameColumnsGiveTheSameNetworksEveryTime() {
        Columns columns = Worlds.of(7).columns();
        assertThat(Story.of(columns)).isEqualTo(Story.of(columns));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theEvidenceOfAMemberReproducesItsSumToTheLastDigit(long seed) {
        Networks networks = Worlds.of(seed).networks();
        for (int network = 0; network < networks.count(); network++) {
            int[] bits = networks.bitsAmong(networks.members(network), value -> true);
            List<List<Tie>> evidence = networks.evidence(network);
            for (int i = 0; i < bits.length; i++) {
                int sum = evidence.get(i).stream().mapToInt(Tie::countedBits).sum();
                assertThat(sum).as("seed %d, network %d", seed, network).isEqualTo(bits[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void everyMemberHasTheEvidenceThatMembershipTakes(long seed) {
        Networks networks = Worlds.of(seed).networks();
        assertThat(networks.count()).as("seed %d", seed).isGreaterThan(5);
        for (int network = 0; network < networks.count(); network++) {
            assertThat(networks.members(network)).hasSizeGreaterThan(1).isSorted();
            for (int bits : networks.bitsAmong(networks.members(network), value -> true)) {
                assertThat(bits).as("seed %d", seed).isGreaterThanOrEqualTo(networks.threshold());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void anAccountIsInOneNetworkAtMostAndKnowsWhich(long seed) {
        Rows rows = Worlds.of(seed);
        Columns columns = rows.columns();
        Networks networks = Rows.link(columns);
        int members = 0;
        for (int network = 0; network < networks.count(); network++) {
            for (int account : networks.members(network)) {
                assertThat(networks.networkOf(account)).as("seed %d", seed).isEqualTo(network);
                members++;
            }
        }
        int known = 0;
        for (int account = 0; account < columns.accounts().size(); account++) {
            known += networks.networkOf(account) >= 0 ? 1 : 0;
        }
        assertThat(known).as("seed %d", seed).isEqualTo(members);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void everythingInTheEvidenceIsHeldByTheMemberAndByAnother(long seed) {
        Networks networks = Worlds.of(seed).networks();
        for (int network = 0; network < networks.count(); network++) {
            int[] members = networks.members(network);
            List<List<Tie>> evidence = networks.evidence(network);
            for (int i = 0; i < members.length; i++) {
                Set<Integer> once = new HashSet<>();
                for (Tie tie : evidence.get(i)) {
                    int[] holders = networks.holders(tie.valueNumber());
                    assertThat(once.add(tie.valueNumber())).as("seed %d", seed).isTrue();
                    assertThat(holders).contains(members[i]).hasSize(tie.holders());
                    long here = Arrays.stream(holders).filter(a -> inside(members, a)).count();
                    assertThat(here).isEqualTo(tie.holdersHere()).isGreaterThan(1);
                }
            }
        }
    }

    /** A network in which every pair of members is joined by a way of shared values. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void aNetworkHangsTogether(long seed) {
        Networks networks = Worlds.of(seed).networks();
        for (int network = 0; network < networks.count(); network++) {
            int[] members = networks.members(network);
            List<List<Tie>> evidence = networks.evidence(network);
            Set<Integer> values = new HashSet<>();
            Set<Integer> reached = new HashSet<>(Set.of(0));
            for (int size = 0; size < reached.size(); ) {
                size = reached.size();
                for (int i : List.copyOf(reached)) {
                    evidence.get(i).forEach(tie -> values.add(tie.valueNumber()));
                }
                for (int i = 0; i < members.length; i++) {
                    if (evidence.get(i).stream()
                            .anyMatch(tie -> values.contains(tie.valueNumber()))) {
                        reached.add(i);
                    }
                }
            }
            assertThat(reached).as("seed %d, network %d", seed, network).hasSize(members.length);
        }
    }

    @Test
    void withoutAValueTheBitsAreThoseOfDataWithoutIt() {
        String[] ids = Rows.ids("member", 6);
        String[] left = {"email", "payout", "ip", "device"};
        Networks whole = operation("phone", left).networks();
        assertThat(whole.count()).isEqualTo(1);
        int phone = number(whole, "phone");
        int[] without = whole.bitsAmong(whole.members(0), value -> value != phone);
        assertThat(without[0]).isLessThan(whole.bitsAmong(whole.members(0), value -> true)[0]);

        Columns columns = operation("", left).columns();
        Networks reduced = Rows.link(columns);
        List<List<Tie>> evidence = reduced.evidenceAmong(numbers(ids, columns.accounts()));
        for (int i = 0; i < ids.length; i++) {
            int sum = evidence.get(i).stream().mapToInt(Tie::countedBits).sum();
            assertThat(without[i]).isEqualTo(sum);
        }
    }

    @Test
    void withoutAnyValueThereIsNoEvidence() {
        Networks networks = operation("phone", "device").networks();
        assertThat(networks.bitsAmong(networks.members(0), value -> false)).containsOnly(0);
    }

    @Test
    void probabilityIsEvenAtTheThresholdAndGrowsWithTheBits() {
        Networks networks = operation("phone", "device").networks();
        int threshold = networks.threshold();
        assertThat(networks.probability(threshold)).isEqualTo(0.5);
        assertThat(networks.probability(threshold + 3 * Bits.ONE)).isBetween(0.88, 0.89);
        assertThat(networks.probability(threshold - 3 * Bits.ONE)).isBetween(0.11, 0.12);
    }

    @Test
    void theWindowsOfATextAreCountedWhetherSharedOrNot() {
        Rows rows = operation("phone", "device");
        rows.seen("member-0", "passage", "shared window")
                .seen("member-1", "passage", "shared window");
        rows.seen("member-0", "passage", "window of its own");
        Columns columns = rows.columns();
        Networks networks = Rows.link(columns);
        assertThat(networks.textWindows(columns.accounts().find("member-0"))).isEqualTo(2);
        assertThat(networks.textWindows(columns.accounts().find("member-1"))).isEqualTo(1);
        assertThat(networks.textWindows(columns.accounts().find("member-2"))).isZero();
    }

    @Test
    void aTextThatIsGivenTwiceIsAsLongAsOnce() {
        Rows rows = operation("phone", "device");
        for (int time = 0; time < 3; time++) {
            rows.seen("member-0", "passage", "one").seen("member-0", "passage", "two");
        }
        Columns columns = rows.columns();
        int account = columns.accounts().find("member-0");
        assertThat(Rows.link(columns).textWindows(account)).isEqualTo(2);
    }

    @Test
    void progressHearsOfEveryStageInItsOrder() {
        List<String> stages = new ArrayList<>();
        Linking.compute(operation("phone", "device").columns(), Priors.standard(), heard(stages));
        assertThat(stages)
                .containsSubsequence(
                        "grouping observations", "weighing shared values", "finding networks");
    }

    private static dev.samehand.model.Progress heard(List<String> stages) {
        return new dev.samehand.model.Progress() {
            @Override
            public void begin(String stage, long total, String unit) {
                stages.add(stage);
            }

            @Override
            public void advance(long amount) {}
        };
    }

    /** Six members, three and three behind each value of the given types. */
    private static Rows operation(String also, String... types) {
        String[] ids = Rows.ids("member", 6);
        Rows rows = new Rows().strangers(20_000);
        for (int i = 0; i < ids.length; i++) {
            rows.account(ids[i]);
            for (String type : types) {
                rows.seen(ids[i], type, type + i % 2);
            }
            rows.seen(ids[i], "address", "address" + i / 3);
            rows.seen(ids[i], "reference", "reference" + i % 3);
            if (!also.isEmpty() && i < 4) {
                rows.seen(ids[i], also, "also");
            }
        }
        return rows;
    }

    private static int number(Networks networks, String type) {
        return networks.evidence(0).stream()
                .flatMap(List::stream)
                .filter(tie -> tie.type().name().equals(type))
                .mapToInt(Tie::valueNumber)
                .findFirst()
                .orElseThrow();
    }

    private static int[] numbers(String[] ids, Accounts accounts) {
        return Arrays.stream(ids).mapToInt(accounts::find).sorted().toArray();
    }

    private static boolean inside(int[] members, int account) {
        return Arrays.binarySearch(members, account) >= 0;
    }
}
