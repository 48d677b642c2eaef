package dev.samehand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One kind of claim for every account, as rows that start where {@code start[account]} points. */
final class ClaimColumn {

    private final int[] start;
    private final List<String> values;

    private ClaimColumn(int[] start, List<String> values) {
        this.start = start;
        this.values = values;
    }

    List<String> of(int account) {
        return values.subList(start[account], start[account + 1]);
    }

    /** Collects claims in any order, under provisional account numbers. */
    static final class Builder {

        private record Entry(int account, String value) {}

        private final List<Entry> entries = new ArrayList<>();

        void add(int account, String value) {
            entries.add(new Entry(account, value));
        }

        /** Sorts and drops repetitions; {@code rank} maps provisional to final account numbers. */
        ClaimColumn build(int[] rank) {
            Entry[] sorted =
                    entries.stream()
                            .map(entry -> new Entry(rank[entry.account], entry.value))
                            .distinct()
                            .sorted(
                                    Comparator.comparingInt(Entry::account)
                                            .thenComparing(Entry::value))
                            .toArray(Entry[]::new);
            int[] start = new int[rank.length + 1];
            for (Entry entry : sorted) {
                start[entry.account + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            return new ClaimColumn(start, Arrays.stream(sorted).map(Entry::value).toList());
        }
    }
}
