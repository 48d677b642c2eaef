package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sightings that come again and again become one with its first and last day. */
class ColumnBuilderTest {

    private record Pair(long value, int account) {}

    @Test
    void repeatedPairsKeepTheirFirstAndLastDay() {
        long seed = 20261121;
        Random random = new Random(seed);
        ColumnBuilder whole = new ColumnBuilder(5000);
        Map<Pair, int[]> expected = new HashMap<>();
        int[] numbers = random.ints(100, 0, 400).toArray();
        int entries = 0;
        for (int part = 0; part < 300; part++) {
            ColumnBuilder piece = new ColumnBuilder();
            for (int i = 0; i < 200; i++) {
                int holder = random.nextInt(100);
                long value = random.nextInt(30) * 0x9e3779b97f4a7c15L;
                int day = random.nextInt(9) == 0 ? Day.UNKNOWN : 20_000 + random.nextInt(500);
                piece.add(value, holder, day, day);
                int[] days =
                        expected.computeIfAbsent(
                                new Pair(value, numbers[holder] + 7),
                                _ -> new int[] {Day.UNKNOWN, Day.UNKNOWN});
                days[0] = Day.earlier(days[0], day);
                days[1] = Day.later(days[1], day);
                entries++;
            }
            whole.copy(piece, numbers);
            whole.putTogether();
        }
        int[] rank = new int[400];
        java.util.Arrays.setAll(rank, i -> i + 7);
        Column column = whole.build(rank);

        assertThat(column.size()).as("of %d entries, seed %d", entries, seed).isLessThan(20_000);
        Map<Pair, int[]> found = new HashMap<>();
        for (int i = 0; i < column.size(); i++) {
            int[] days =
                    found.computeIfAbsent(
                            new Pair(column.value(i), column.account(i)),
                            _ -> new int[] {Day.UNKNOWN, Day.UNKNOWN});
            days[0] = Day.earlier(days[0], column.firstDay(i));
            days[1] = Day.later(days[1], column.lastDay(i));
        }
        assertThat(found).hasSameSizeAs(expected);
        expected.forEach((pair, days) -> assertThat(found.get(pair)).containsExactly(days));
    }

    @Test
    void pairsThatDoNotComeAgainAreLeftAsTheyAre() {
        ColumnBuilder whole = new ColumnBuilder(100);
        int[] numbers = {0, 1, 2};
        for (int part = 0; part < 50; part++) {
            ColumnBuilder piece = new ColumnBuilder();
            for (int i = 0; i < 100; i++) {
                piece.add(part * 1000L + i, i % 3, 5, 5);
            }
            whole.copy(piece, numbers);
            whole.putTogether();
        }

        Column column = whole.build(numbers);

        assertThat(column.size()).isEqualTo(5000);
        assertThat(column.value(4999)).isEqualTo(49_099);
    }
}
