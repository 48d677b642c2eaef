package dev.samehand.bench.field;

import java.util.Arrays;

/**
 * Pairs worth scoring: records that share words whose rarities add up to the prior odds of a pair,
 * log2 of the records; words that more than {@value #MOST_HOLDERS} records have do not count.
 */
record Candidates(int[] left, int[] right) {

    private static final int MOST_HOLDERS = 200;

    static Candidates of(RecordSet set, Tokens words) {
        int[][] holders = holders(words);
        double needed = Math.log(set.size()) / Math.log(2);
        boolean twoLists = set.twoLists();
        double[] shared = new double[set.size()];
        int[] met = new int[set.size()];
        int[] left = new int[1024];
        int[] right = new int[1024];
        int size = 0;
        for (int a = 0; a < set.size(); a++) {
            int count = 0;
            for (int word : words.of()[a]) {
                for (int b : holders[word]) {
                    if (b > a && (!twoLists || set.source()[a] != set.source()[b])) {
                        if (shared[b] == 0) {
                            met[count++] = b;
                        }
                        shared[b] += words.bits()[word];
                    }
                }
            }
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                if (shared[met[i]] >= needed) {
                    if (size == left.length) {
                        left = Arrays.copyOf(left, size * 2);
                        right = Arrays.copyOf(right, size * 2);
                    }
                    left[size] = a;
                    right[size++] = met[i];
                }
                shared[met[i]] = 0;
            }
        }
        return new Candidates(Arrays.copyOf(left, size), Arrays.copyOf(right, size));
    }

    private static int[][] holders(Tokens words) {
        int[][] holders = new int[words.holders().length][];
        Arrays.setAll(
                holders, w -> new int[words.holders()[w] <= MOST_HOLDERS ? words.holders()[w] : 0]);
        int[] next = new int[holders.length];
        for (int record = 0; record < words.of().length; record++) {
            for (int word : words.of()[record]) {
                if (holders[word].length > 0) {
                    holders[word][next[word]++] = record;
                }
            }
        }
        return holders;
    }

    int size() {
        return left.length;
    }
}
