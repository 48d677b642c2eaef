package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Using a thing together counts; having it after somebody else had it counts less, or nothing. */
class TimeTest {

    private static final int DAY = 20_000;
    private static final int YEAR = 365;

    @Test
    void anAddressUsedInTheSameWeekCountsInFullAndAYearApartNothing() {
        assertThat(bits("ip", 3)).isEqualTo(5 * Bits.ONE);
        assertThat(bits("ip", YEAR)).isZero();
    }

    @Test
    void aPhoneThatWasPassedOnAfterTwoYearsCountsAQuarter() {
        assertThat(bits("phone", 3)).isEqualTo(10 * Bits.ONE);
        assertThat(bits("phone", 2 * YEAR)).isEqualTo(10 * Bits.ONE / 4);
    }

    @Test
    void whatIsNeverPassedOnCountsAfterYears() {
        assertThat(bits("document", 2 * YEAR)).isEqualTo(bits("document", 3));
    }

    /** Everything that they share was somebody's before: a flat, its line and a used laptop. */
    @Test
    void successorsAreNoNetworkAndThoseWhoShareItAtOnceAreOne() {
        assertThat(world(3).networkOf(0)).isNotNegative();
        assertThat(world(2 * YEAR).networkOf(0)).isNegative();
    }

    @Test
    void aHubThatIsAlwaysInUseDoesNotBringTwoGuestsAYearApartTogether() {
        Rows rows = population();
        for (int guest = 0; guest < 60; guest++) {
            rows.seen("guest-" + guest, "ip", "café", DAY + guest * 7, DAY + guest * 7 + 6);
        }
        Columns columns = rows.columns();
        int[] two = {columns.accounts().find("guest-0"), columns.accounts().find("guest-59")};
        Arrays.sort(two);
        assertThat(counted(Rows.link(columns), two)).isZero();
    }

    /** Somebody in between who used it both before and after joins what lies apart. */
    @Test
    void whoHeldOnToItAllTheTimeJoinsWhoCameBeforeAndWhoCameAfter() {
        Columns columns =
                population()
                        .seen("before", "phone", "x", DAY, DAY + 10)
                        .seen("always", "phone", "x", DAY, DAY + 2 * YEAR)
                        .seen("after", "phone", "x", DAY + 2 * YEAR, DAY + 2 * YEAR + 10)
                        .columns();
        int[] three = {0, 1, 2};
        assertThat(counted(Rows.link(columns), three)).isEqualTo(10 * Bits.ONE);
    }

    /** What the first account counts when both use one thing so many days apart. */
    private static int bits(String type, int apart) {
        Columns columns =
                population()
                        .seen("a-1", type, "x", DAY, DAY + 1)
                        .seen("a-2", type, "x", DAY + 1 + apart, DAY + 2 + apart)
                        .columns();
        return counted(Rows.link(columns), new int[] {0, 1});
    }

    private static int counted(Networks networks, int[] accounts) {
        List<List<Tie>> evidence = networks.evidenceAmong(accounts);
        return evidence.getFirst().stream().mapToInt(Tie::countedBits).sum();
    }

    /** Two accounts that share a flat's address, its line, a phone and a laptop. */
    private static Networks world(int apart) {
        Rows rows = population();
        for (String type : new String[] {"address", "ip", "phone", "device"}) {
            rows.seen("a-1", type, "x", DAY, DAY + 20);
            rows.seen("a-2", type, "x", DAY + 20 + apart, DAY + 40 + apart);
        }
        return Rows.link(rows.columns());
    }

    private static Rows population() {
        return new Rows().strangers(30_000);
    }
}
