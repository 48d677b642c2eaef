package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionsTest {

    /** Many lone values, some shared ones, two that thousands hold, in every order of accounts. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void groupsAreThoseOfAPlainMap(long seed) {
        Random random = new Random(seed);
        long[] values = random.longs(60_000).toArray();
        for (int i = 0; i < values.length; i++) {
            int kind = random.nextInt(10);
            values[i] = kind == 0 ? 7 : kind == 1 ? 8 : kind < 5 ? random.nextInt(9000) : values[i];
        }
        assertGroups(column(values, random), seed);
    }

    @Test
    void hashesThatDifferInTheLastBitsOnlyAreApart() {
        long[] values = IntStream.range(0, 20_000).mapToLong(i -> i % 9_999).toArray();
        assertGroups(column(values, new Random(5)), 5);
    }

    @Test
    void anEmptyColumnHasNoGroups() {
        assertGroups(column(new long[0], new Random(6)), 6);
    }

    private static Column column(long[] values, Random random) {
        int[] account = random.ints(values.length, 0, 5000).toArray();
        int[] first = random.ints(values.length, -9, 9).toArray();
        int[] last = Arrays.stream(first).map(day -> day + random.nextInt(5)).toArray();
        return Observed.column(values, account, first, last);
    }

    private static void assertGroups(Column column, long seed) {
        Map<Long, TreeSet<String>> expected = new HashMap<>();
        for (int i = 0; i < column.size(); i++) {
            expected.computeIfAbsent(column.value(i), value -> new TreeSet<>())
                    .add(entry(column, i));
        }
        expected.values().removeIf(entries -> entries.size() < 2);
        Map<Long, TreeSet<String>> found = new HashMap<>();
        Partitions.of(column)
                .forEach((hash, holder, days, size) -> {
                    assertThat(Arrays.copyOf(holder, size)).as("seed %d", seed).isSorted();
                    TreeSet<String> entries = new TreeSet<>();
                    for (int i = 0; i < size; i++) {
                        int first = (int) (days[i] >> 32);
                        entries.add(
                                (holder[i] >> 32)
                                        + " "
                                        + (int) holder[i]
                                        + " "
                                        + first
                                        + " "
                                        + (int) days[i]);
                    }
                    assertThat(found.put(hash, entries)).as("seed %d", seed).isNull();
                });
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    private static String entry(Column column, int i) {
        return column.account(i) + " " + i + " " + column.firstDay(i) + " " + column.lastDay(i);
    }
}
