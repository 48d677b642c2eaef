package dev.samehand.link.near;

/**
 * Hashes of all runs of so many words in a document, of any width, at two multiplications a run.
 *
 * <p>The hash of a run is a polynomial of its words modulo 2⁶⁴ (Karp and Rabin 1987). Sums of the
 * first words of a document, each times its power of the base, are made once; a run is what two of
 * them differ by, brought down by the inverse of the power where it begins. Upper bits depend on
 * every word, lower ones less.
 */
final class Shingles {

    /** 5 modulo 8: runs that differ by two swapped words do not meet. */
    private static final long BASE = 0x9e3779b97f4a7c15L;

    private long[] power = new long[0];
    private long[] inverse = new long[0];
    private long[] sum = new long[1];

    Shingles() {
        need(512);
    }

    /** How many runs of {@code width} words there are in a text of so many. */
    static int count(int words, int width) {
        return Math.max(0, words - width + 1);
    }

    /** Takes a document. */
    void read(int[] word, int from, int words) {
        need(words);
        long all = 0;
        for (int i = 0; i < words; i++) {
            all += word[from + i] * power[i];
            sum[i + 1] = all;
        }
    }

    /** Hash of the run of so many words from word {@code i} of the document on. */
    long hash(int i, int width) {
        return (sum[i + width] - sum[i]) * inverse[i];
    }

    /** Writes the hashes of all runs of so many words; how many they are. */
    int hashes(int words, int width, long[] hash) {
        int count = count(words, width);
        for (int i = 0; i < count; i++) {
            hash[i] = (sum[i + width] - sum[i]) * inverse[i];
        }
        return count;
    }

    private void need(int words) {
        if (power.length >= words) {
            return;
        }
        power = powers(BASE, BASE, words * 2);
        inverse = powers(1, inverseOf(BASE), words * 2);
        sum = new long[words * 2 + 1];
    }

    private static long[] powers(long first, long base, int count) {
        long[] powers = new long[count];
        long power = first;
        for (int i = 0; i < count; i++) {
            powers[i] = power;
            power *= base;
        }
        return powers;
    }

    /** Newton's iteration; each step doubles the bits that are right. */
    private static long inverseOf(long odd) {
        long inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
