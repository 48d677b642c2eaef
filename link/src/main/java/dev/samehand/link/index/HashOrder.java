package dev.samehand.link.index;

import dev.samehand.model.RadixSort;

/**
 * Order of keys that are hashes, and so spread evenly: counted by some leading bits, which leaves
 * next to nothing out of order, and mended by insertion. One pass over the keys where a radix sort
 * makes six. Keys that are not spread are sorted by {@link RadixSort}.
 */
final class HashOrder {

    private static final int BITS = 12;

    /** Steps of the insertion for each key before the keys count as not spread. */
    private static final int MOST_STEPS = 8;

    private HashOrder() {}

    /**
     * Positions of the keys in ascending unsigned order; equal keys keep theirs.
     *
     * @param equal leading bits that all keys have in common
     */
    static int[] of(long[] keys, int equal) {
        int shift = Long.SIZE - BITS - equal;
        int[] start = new int[(1 << BITS) + 1];
        for (long key : keys) {
            start[digit(key, shift) + 1]++;
        }
        for (int i = 0; i < 1 << BITS; i++) {
            start[i + 1] += start[i];
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[start[digit(keys[i], shift)]++] = i;
        }
        return mended(keys, order) ? order : RadixSort.order(keys);
    }

    /** The same for keys that are mostly few and may have nothing in common. */
    static int[] few(long[] keys) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return mended(keys, order) ? order : RadixSort.order(keys);
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << BITS) - 1;
    }

    private static boolean mended(long[] keys, int[] order) {
        long steps = (long) MOST_STEPS * order.length;
        for (int i = 1; i < order.length && steps >= 0; i++) {
            int moved = order[i];
            long key = keys[moved] ^ Long.MIN_VALUE;
            int at = i;
            while (at > 0 && (keys[order[at - 1]] ^ Long.MIN_VALUE) > key) {
                order[at] = order[--at];
                steps--;
            }
            order[at] = moved;
        }
        return steps >= 0;
    }
}
