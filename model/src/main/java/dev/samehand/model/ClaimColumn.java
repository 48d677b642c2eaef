package dev.samehand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One kind of claim for every account, as rows that start where {@code start[account]} points. */
final class ClaimColumn {

    private final int[] start;
    private final int[] row;
    private final TextPool texts;

    private ClaimColumn(int[] start, int[] row, TextPool texts) {
        this.start = start;
        this.row = row;
        this.texts = texts;
    }

    List<String> of(int account) {
        int from = start[account];
        int to = start[account + 1];
        return switch (to - from) {
            case 0 -> List.of();
            case 1 -> List.of(texts.get(row[from]));
            default -> Arrays.stream(row, from, to).mapToObj(texts::get).toList();
        };
    }

    /** Collects claims in any order, under provisional account numbers. */
    static final class Builder {

        private final TextPool texts = new TextPool();
        private int[] account = new int[64];

        void add(int claimant, String value) {
            int number = texts.add(TextPool.encode(value));
            if (number == account.length) {
                account = Arrays.copyOf(account, number * 2);
            }
            account[number] = claimant;
        }

        /** Sorts and drops repetitions; {@code rank} maps provisional to final account numbers. */
        ClaimColumn build(int[] rank) {
            int[] start = new int[rank.length + 1];
            for (int i = 0; i < texts.size(); i++) {
                start[rank[account[i]] + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] row = new int[texts.size()];
            int[] next = start.clone();
            for (int i = 0; i < texts.size(); i++) {
                row[next[rank[account[i]]]++] = i;
            }
            return new ClaimColumn(start, different(start, row), texts);
        }

        /** Each account's different texts in their order; {@code start} is moved along. */
        private int[] different(int[] start, int[] row) {
            int size = 0;
            int from = 0;
            for (int claimant = 0; claimant + 1 < start.length; claimant++) {
                int to = start[claimant + 1];
                List<Integer> own = sorted(row, from, to);
                for (int i = 0; i < own.size(); i++) {
                    if (i == 0 || texts.compare(own.get(i - 1), own.get(i)) != 0) {
                        row[size++] = own.get(i);
                    }
                }
                start[claimant + 1] = size;
                from = to;
            }
            return Arrays.copyOf(row, size);
        }

        private List<Integer> sorted(int[] row, int from, int to) {
            if (to - from == 1) {
                return List.of(row[from]);
            }
            List<Integer> own = new ArrayList<>();
            for (int i = from; i < to; i++) {
                own.add(row[i]);
            }
            own.sort(texts::compare);
            return own;
        }
    }
}
