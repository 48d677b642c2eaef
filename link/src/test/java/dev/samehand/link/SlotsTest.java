package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void gapsAreTheLeastOfAllPairs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Rows rows = new Rows();
            int holders = random.nextInt(2, 12);
            for (int i = 0; i < holders; i++) {
                int first = random.nextInt(-40, 40);
                boolean unknown = round % 10 == 0 && i == 1;
                int day = unknown ? Day.UNKNOWN : first;
                int last = unknown ? Day.UNKNOWN : first + random.nextInt(random.nextInt(1, 20));
                rows.seen("account " + (char) ('a' + i), "phone", "x", day, last);
            }
            Holdings holdings = rows.holdings();
            long[] slots = Slots.byValue(IntStream.range(0, holders).toArray(), holdings);
            int[] gaps = Slots.gaps(slots, 0, slots.length, holdings);
            for (int i = 0; i < holders; i++) {
                assertThat(gaps[i])
                        .as("seed %d, round %d, entry %d", seed, round, i)
                        .isEqualTo(leastGap(i, slots, holdings));
            }
        }
    }

    @Test
    void theGapOfTwoUsesIsTheDaysBetweenTheEndOfOneAndTheBeginningOfTheOther() {
        Rows rows = new Rows().seen("ann", "phone", "x", 0, 10).seen("bob", "phone", "x", 40, 50);
        Holdings holdings = rows.holdings();
        assertThat(holdings.gap(0, 1)).isEqualTo(30);
        assertThat(holdings.gap(1, 0)).isEqualTo(30);
    }

    @Test
    void anUnknownDayIsNoGap() {
        Rows rows = new Rows().seen("ann", "phone", "x").seen("bob", "phone", "x", 40, 50);
        assertThat(rows.holdings().gap(0, 1)).isZero();
    }

    @Test
    void onlySlotsOfTheGivenAccountsAreListedInTheOrderOfValues() {
        Rows rows =
                new Rows()
                        .share("phone", "x", "ann", "bob", "eve")
                        .share("device", "y", "bob", "eve")
                        .share("email", "z", "ann", "bob");
        Holdings holdings = rows.holdings();
        long[] slots = Slots.byValue(new int[] {0, 2}, holdings);
        assertThat(slots).hasSize(4).isSorted();
        assertThat(Arrays.stream(slots).map(entry -> holdings.holder[(int) entry]))
                .containsOnly(0L, 2L);
        assertThat(Slots.end(slots, 0)).isEqualTo(1);
        assertThat(Slots.end(slots, 1)).isEqualTo(3);
    }

    private static int leastGap(int i, long[] slots, Holdings holdings) {
        int least = Integer.MAX_VALUE;
        for (int other = 0; other < slots.length; other++) {
            if (other != i) {
                least = Math.min(least, holdings.gap((int) slots[i], (int) slots[other]));
            }
        }
        return least;
    }
}
