package dev.samehand.link;

/**
 * Tells which hashes occur more than once, without sorting: two marks for each slot of a table,
 * "seen" and "seen again". Most values are nobody else's, so that one look each at a table of the
 * size of a cache spares carrying all of them through a sort (Bloom, Space/time trade-offs in hash
 * coding with allowable errors, CACM 1970, with one hash and a counter of two).
 *
 * <p>May take two different hashes for a repetition, in one of eight; never overlooks one.
 */
final class Repeats {

    /** Slots for each hash, at least: so one in eight shares its slot with another. */
    private static final int SLOTS_EACH = 4;

    /** 64 MiB of marks; where hashes are more, more of them are kept without reason. */
    private static final long MOST_SLOTS = 1L << 28;

    private static final int SLOTS_OF_A_WORD = 32;

    private final long[] marks;
    private final int mask;

    private Repeats(long slots) {
        marks = new long[(int) (slots / SLOTS_OF_A_WORD)];
        mask = marks.length - 1;
    }

    static Repeats of(long[] hashes) {
        long wanted = Math.clamp((long) hashes.length * SLOTS_EACH, SLOTS_OF_A_WORD, MOST_SLOTS);
        Repeats repeats = new Repeats(Long.highestOneBit(wanted * 2 - 1));
        for (long hash : hashes) {
            repeats.add(hash);
        }
        return repeats;
    }

    private void add(long hash) {
        long slot = 1L << (hash << 1);
        int word = (int) (hash >>> 5) & mask;
        long old = marks[word];
        marks[word] = old | slot | (old & slot) << 1;
    }

    /** Whether the hash was seen twice; perhaps also if it was seen once. */
    boolean has(long hash) {
        return (marks[(int) (hash >>> 5) & mask] & 2L << (hash << 1)) != 0;
    }
}
