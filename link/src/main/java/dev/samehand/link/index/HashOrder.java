package dev.samehand.link.index;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * Order of keys that are hashes, and so spread evenly: counted by some leading bits, which leaves
 * next to nothing out of order, and mended by insertion. One pass over the keys where a radix sort
 * makes six. What is put in order are the keys' leading bits with their positions in the last bits,
 * so that nothing is looked up while it is mended. Keys that are not spread are sorted by {@link
 * RadixSort}.
 */
final class HashOrder {

    private static final int BITS = 13;

    /** Steps of the insertion for each key before the keys count as not spread. */
    private static final int MOST_STEPS = 8;

    private final int[] start = new int[(1 << BITS) + 1];
    private long[] packed = new long[1 << BITS];
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
        if (order.length < size) {
            order = new int[Math.max(size, order.length * 2)];
            packed = new long[order.length];
        }
        long position = (Long.highestOneBit(Math.max(1, size - 1)) << 1) - 1;
        scatter(keys, base, width, size, equal, position);
        if (!mended(packed, size)) {
            return RadixSort.order(apart(keys, base, width, size));
        }
        return ordered(keys, base, width, size, position)
                ? order
                : RadixSort.order(apart(keys, base, width, size));
    }

    /**
     * Unpacks the positions; false if keys that are alike in all that was packed are not in order.
     */
    private boolean ordered(long[] keys, int base, int width, int size, long position) {
        for (int i = 0; i < size; i++) {
            order[i] = (int) (packed[i] & position);
            if (i > 0 && ((packed[i] ^ packed[i - 1]) & ~position) == 0) {
                long before = keys[base + width * order[i - 1]];
                if (Long.compareUnsigned(before, keys[base + width * order[i]]) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Brings the packed keys into the order of their first bits behind the equal ones. */
    private void scatter(long[] keys, int base, int width, int size, int equal, long position) {
        int shift = Math.max(0, Long.SIZE - BITS - equal);
        Arrays.fill(start, 0);
        for (int i = 0; i < size; i++) {
            start[digit(keys[base + width * i], shift) + 1]++;
        }
        for (int i = 0; i < 1 << BITS; i++) {
            start[i + 1] += start[i];
        }
        for (int i = 0; i < size; i++) {
            long key = keys[base + width * i];
            long signed = (key << equal) ^ Long.MIN_VALUE;
            packed[start[digit(key, shift)]++] = (signed & ~position) | i;
        }
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
        return mended(keys, order) ? order : RadixSort.order(keys);
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << BITS) - 1;
    }

    private static boolean mended(long[] packed, int size) {
        long steps = (long) MOST_STEPS * size;
        long before = size == 0 ? 0 : packed[0];
        for (int i = 1; i < size && steps >= 0; i++) {
            long key = packed[i];
            if (before <= key) {
                before = key;
                continue;
            }
            int at = i;
            while (at > 0 && packed[at - 1] > key) {
                packed[at] = packed[--at];
                steps--;
            }
            packed[at] = key;
        }
        return steps >= 0;
    }

    private static boolean mended(long[] keys, int[] order) {
        long steps = (long) MOST_STEPS * keys.length;
        for (int i = 1; i < keys.length && steps >= 0; i++) {
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
