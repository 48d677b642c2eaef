package dev.samehand.link;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/** Sorts values by their holders: few by insertion, many by the first two holders beforehand. */
final class HolderOrder {

    private static final int FEW = 16;

    private HolderOrder() {}

    /** Sorts {@code order[from, to)}. */
    static void sort(int[] order, int from, int to, Postings postings) {
        if (to - from <= FEW) {
            insert(order, from, to, postings);
            return;
        }
        int[] values = Arrays.copyOfRange(order, from, to);
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            int at = postings.start[values[i]];
            keys[i] = (long) postings.holder[at] << 32 | postings.holder[at + 1];
        }
        int[] byTwo = RadixSort.order(keys);
        for (int i = 0, next; i < byTwo.length; i = next) {
            next = i;
            while (next < byTwo.length && keys[byTwo[next]] == keys[byTwo[i]]) {
                order[from + next] = values[byTwo[next++]];
            }
            if (next - i > 1) {
                compare(order, from + i, from + next, postings);
            }
        }
    }

    private static void insert(int[] order, int from, int to, Postings postings) {
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            int at = i;
            for (; at > from && postings.compareHolders(order[at - 1], moving) > 0; at--) {
                order[at] = order[at - 1];
            }
            order[at] = moving;
        }
    }

    private static void compare(int[] order, int from, int to, Postings postings) {
        Integer[] run = new Integer[to - from];
        Arrays.setAll(run, i -> order[from + i]);
        Arrays.sort(run, postings::compareHolders);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i];
        }
    }
}
