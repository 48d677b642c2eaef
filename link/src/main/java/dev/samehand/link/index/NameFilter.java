package dev.samehand.link.index;

import java.util.Arrays;

/**
 * Which names are surely not in a place: two bits for each name, both in one word, so that asking
 * costs one cache line (Bloom 1970; blocked, Putze and others 2007). Nearly every account that is
 * added is new, and without this each part would have to be searched to know it. Kept in memory
 * only, by whoever adds.
 *
 * <p>One thread adds; others may ask about what they know to be added.
 */
final class NameFilter {

    /** Bits for each name: one of thirty that are not there is thought to be. */
    private static final int BITS = 12;

    private final long[] words;

    /** A filter for so many names; more make it less sharp, not wrong. */
    NameFilter(long names) {
        words = new long[(int) Math.min(1 << 28, names * BITS / Long.SIZE + 1)];
    }

    void add(long idHash) {
        words[word(idHash)] |= bits(idHash);
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    /** Whether a name of this hash may have been added. */
    boolean mayHold(long idHash) {
        long bits = bits(idHash);
        return (words[word(idHash)] & bits) == bits;
    }

    /** Reads the place that {@link #mayHold} will read. */
    long touch(long idHash) {
        return words[word(idHash)];
    }

    private int word(long idHash) {
        return (int) (((idHash >>> 32) * words.length) >>> 32);
    }

    private static long bits(long idHash) {
        return (1L << idHash) | (1L << (idHash >>> 6));
    }
}
