package dev.samehand.link;

import java.util.Arrays;

/**
 * The values that applications name as references, to be asked of every address and number. Nearly
 * all answers are no, and a bitmap gives most of them with one look into memory (Bloom, Space/time
 * trade-offs in hash coding, 1970, with one hash); only the rest is searched for.
 */
final class Named {

    /** One value in so many that nobody named is searched for in vain. */
    private static final int BITS_EACH = 16;

    private final long[] sorted;
    private final long[] marks;
    private final int mask;

    private Named(long[] sorted, long[] marks, int mask) {
        this.sorted = sorted;
        this.marks = marks;
        this.mask = mask;
    }

    static Named of(long[] values) {
        long[] sorted = values.clone();
        Arrays.parallelSort(sorted);
        long bits = Math.clamp((long) values.length * BITS_EACH, Long.SIZE, 1L << 31);
        int words = (int) (Long.highestOneBit(bits) / Long.SIZE);
        long[] marks = new long[words];
        for (long value : values) {
            marks[(int) (value >>> 32) & (words - 1)] |= 1L << value;
        }
        return new Named(sorted, marks, words - 1);
    }

    boolean has(long value) {
        return (marks[(int) (value >>> 32) & mask] & (1L << value)) != 0
                && Arrays.binarySearch(sorted, value) >= 0;
    }
}
