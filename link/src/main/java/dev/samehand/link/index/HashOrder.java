package dev.samehand.link.index;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * Order of keys that are hashes, and so spread evenly: counted by some leading bits, which leaves
 * next to nothing out of order, and mended by insertion. One pass over the keys where a radix sort
 * makes six. Keys that are not spread are sorted by {@link RadixSort}.
 */
final class HashOrder {

    private static final int BITS = 12;

    /** Steps of the insertion for each key before the keys count as not spread. */
    private static final int MOST_STEPS = 8;

    private final int[] start = new int[(1 << BITS) + 1];
    private int[] order = new int[1 << BITS];

    /**
     * Positions of keys in ascending unsigned order; equal keys keep theirs. They stand in an
     * array, longer perhaps, that the next call uses again.
     *
     * @param base where the first key stands
     * @param width from one key to the next
     * @param equal leading bits that all keys have in common
     */
    int[] of(long[] keys, int base, int width, int size, int equal) {
        int shift = Math.max(0, Long.SIZE - BITS - equal);
        Arrays.fill(start, 0);
        for (int i = 0; i < size; i++) {
            start[digit(keys[base + width * i], shift) + 1]++;
        }
        for (int i = 0; i < 1 << BITS; i++) {
            start[i + 1] += start[i];
        }
        if (order.length < size) {
            order = new int[Math.max(size, order.length * 2)];
        }
        for (int i = 0; i < size; i++) {
            order[start[digit(keys[base + width * i], shift)]++] = i;
        }
        return mended(keys, base, width, order, size)
                ? order
                : RadixSort.order(apart(keys, base, width, size));
    }

    private static long[] apart(long[] keys, int base, int width, int size) {
        long[] apart = new long[size];
        for (int i = 0; i < size; i++) {
            apart[i] = keys[base + width * i];
        }
        return apart;
    }

    /** The same for keys that are mostly few and may have nothing in common. */
    static int[] few(long[] keys) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return mended(keys, 0, 1, order, order.length) ? order : RadixSort.order(keys);
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << BITS) - 1;
    }

    private static boolean mended(long[] keys, int base, int width, int[] order, int size) {
        long steps = (long) MOST_STEPS * size;
        for (int i = 1; i < size && steps >= 0; i++) {
            int moved = order[i];
            long key = keys[base + width * moved] ^ Long.MIN_VALUE;
            int at = i;
            while (at > 0 && (keys[base + width * order[at - 1]] ^ Long.MIN_VALUE) > key) {
                order[at] = order[--at];
                steps--;
            }
            order[at] = moved;
        }
        return steps >= 0;
    }
}
