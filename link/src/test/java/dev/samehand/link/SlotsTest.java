package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.util.List;
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
            Slots slots = new Slots(holdings);
            slots.collect(IntStream.range(0, holders).toArray());
            int[] gaps = slots.gaps(0, slots.size());
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
        Slots slots = new Slots(holdings);
        slots.collect(new int[] {0, 2});
        assertThat(lines(slots, holdings))
                .containsExactly("device 2", "email 0", "phone 0", "phone 2");
        assertThat(slots.end(0)).isEqualTo(1);
        assertThat(slots.end(1)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void aSetOfThousandsIsInTheSameOrderAsOneOfFew(long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        for (int i = 0; i < 20_000; i++) {
            rows.seen("a-" + random.nextInt(3000), "phone", "phone " + random.nextInt(5000));
        }
        Holdings holdings = rows.holdings();
        Slots slots = new Slots(holdings);
        slots.collect(IntStream.range(0, holdings.accounts).toArray());
        assertThat(slots.size()).as("seed %d", seed).isEqualTo(holdings.holder.length);
        for (int i = 0; i < slots.size(); i++) {
            assertThat(slots.slot(i)).as("seed %d", seed).isEqualTo(i);
            assertThat(slots.member(i)).as("seed %d", seed).isEqualTo(holdings.holder[i]);
        }
    }

    private static List<String> lines(Slots slots, Holdings holdings) {
        return IntStream.range(0, slots.size())
                .mapToObj(i ->
                        holdings.types.byCode(holdings.type[slots.value(i)]).name()
                                + " "
                                + holdings.holder[slots.slot(i)])
                .sorted()
                .toList();
    }

    private static int leastGap(int i, Slots slots, Holdings holdings) {
        int least = Integer.MAX_VALUE;
        for (int other = 0; other < slots.size(); other++) {
            if (other != i) {
                least = Math.min(least, holdings.gap(slots.slot(i), slots.slot(other)));
            }
        }
        return least;
    }
}
