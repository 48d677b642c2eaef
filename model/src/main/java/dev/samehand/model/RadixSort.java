package dev.samehand.model;

import java.util.Arrays;

/**
 * Sorts numbers 0..n-1 by a 64-bit key: least significant digit first, eleven bits a pass, passes
 * whose digit is the same everywhere left out. Stable; O(n) time, 8 bytes a key of extra room.
 */
public final class RadixSort {

    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private RadixSort() {}

    /** Positions of the keys in ascending unsigned order. */
    public static int[] order(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int[] other = new int[n];
        int[] count = new int[DIGITS + 1];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if (pass(keys, shift, order, other, count)) {
                int[] swap = order;
                order = other;
                other = swap;
            }
        }
        return order;
    }

    /**
     * The keys in ascending unsigned order of their bits from {@code lowest} on; those that are
     * alike in these stay as they are. May sort in place.
     */
    public static long[] sorted(long[] keys, int lowest) {
        long[] from = keys;
        long[] to = new long[keys.length];
        int[] count = new int[DIGITS + 1];
        for (int shift = lowest; shift < Long.SIZE; shift += BITS) {
            if (count(from, shift, count)) {
                for (long key : from) {
                    to[count[digit(key, shift)]++] = key;
                }
                long[] swap = from;
                from = to;
                to = swap;
            }
        }
        return from;
    }

    private static boolean pass(long[] keys, int shift, int[] from, int[] to, int[] count) {
        if (!count(keys, shift, count)) {
            return false;
        }
        for (int i : from) {
            to[count[digit(keys[i], shift)]++] = i;
        }
        return true;
    }

    /** Where each digit begins; false if all keys have the same. */
    private static boolean count(long[] keys, int shift, int[] count) {
        Arrays.fill(count, 0);
        for (long key : keys) {
            count[digit(key, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            if (count[digit + 1] == keys.length) {
                return false;
            }
            count[digit + 1] += count[digit];
        }
        return true;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & DIGITS - 1;
    }
}
