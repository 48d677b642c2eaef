package dev.samehand.link;

import dev.samehand.model.Column;
import java.util.Arrays;

/**
 * Tells which hashes occur more than once, without sorting: two marks for each slot of a table,
 * "seen" and "seen again" (Bloom, Space/time trade-offs in hash coding with allowable errors, CACM
 * 1970, with one hash and a counter of two). Most values are nobody else's, so that this spares
 * carrying all of them through a sort.
 *
 * <p>A table for all hashes would not fit a cache, and a look at it costs more than to move a
 * number in order. So what is left of the hashes beside their numbers, eight bytes each, is first
 * put into parts by their upper bits, and each part has a small table of its own (Balkesen and
 * others, Main-memory hash joins on multi-core CPUs, ICDE 2013). Nothing depends on a branch that
 * nobody could predict.
 *
 * <p>May take two different hashes for a repetition, in one of eight to sixteen; never overlooks
 * one.
 */
final class Repeats {

    /** Hashes of a part on the average, whose table then is 64 to 128 KiB. */
    private static final int PART = 1 << 15;

    private static final int MOST_PARTS = 1 << 11;

    /** Slots for each hash, at least. */
    private static final int SLOTS_EACH = 8;

    /** 4 MiB of marks; where hashes of a part are more, more of them are kept without reason. */
    private static final int MOST_SLOTS = 1 << 24;

    private static final int SLOTS_OF_A_WORD = 32;

    /** Upper bits of the hash below those of the part, number of the hash in the lower ones. */
    private final long[] hashes;

    private final long numbers;
    private final int[] end;
    private final long[] again;
    private long[] marks = new long[0];

    private Repeats(Column all) {
        int parts = Math.clamp(Integer.highestOneBit(all.size() / PART), 2, MOST_PARTS);
        int bits = Integer.numberOfTrailingZeros(parts);
        numbers = -1L >>> (Integer.SIZE + Integer.numberOfLeadingZeros(all.size()));
        hashes = new long[all.size()];
        again = new long[all.size() / Long.SIZE + 1];
        end = new int[parts + 1];
        scatter(all, bits);
    }

    /**
     * One bit for each hash of a column, set where it occurs twice; perhaps also if it does once.
     */
    static long[] of(Column column) {
        Repeats repeats = new Repeats(column);
        for (int part = 0, from = 0; part + 1 < repeats.end.length; part++) {
            repeats.look(from, repeats.end[part]);
            from = repeats.end[part];
        }
        return repeats.again;
    }

    private void scatter(Column all, int bits) {
        for (int chunk = 0; chunk < all.chunks(); chunk++) {
            for (long hash : all.values(chunk)) {
                end[(int) (hash >>> -bits) + 1]++;
            }
        }
        for (int part = 1; part < end.length; part++) {
            end[part] += end[part - 1];
        }
        int number = 0;
        for (int chunk = 0; chunk < all.chunks(); chunk++) {
            for (long hash : all.values(chunk)) {
                hashes[end[(int) (hash >>> -bits)]++] = (hash << bits & ~numbers) | number++;
            }
        }
    }

    private void look(int from, int to) {
        int shift = clear(to - from);
        for (int i = from; i < to; i++) {
            int slot = (int) (hashes[i] >>> shift);
            long seen = 1L << (slot << 1);
            long old = marks[slot >> 5];
            marks[slot >> 5] = old | seen | (old & seen) << 1;
        }
        int kept = from;
        for (int i = from; i < to; i++) {
            long hash = hashes[i];
            int slot = (int) (hash >>> shift);
            hashes[kept] = hash;
            kept += (int) (marks[slot >> 5] >>> (slot << 1) >>> 1) & 1;
        }
        for (int i = from; i < kept; i++) {
            int number = (int) (hashes[i] & numbers);
            again[number >> 6] |= 1L << number;
        }
    }

    /** Makes an empty table for so many; how far a hash is shifted to get its slot. */
    private int clear(int size) {
        long wanted = Math.max(SLOTS_OF_A_WORD, (long) size * SLOTS_EACH);
        int slots = (int) Math.min(MOST_SLOTS, Long.highestOneBit(wanted * 2 - 1));
        int words = slots / SLOTS_OF_A_WORD;
        if (marks.length < words) {
            marks = new long[words];
        } else {
            Arrays.fill(marks, 0, words, 0);
        }
        return Integer.numberOfLeadingZeros(slots) + Integer.SIZE + 1;
    }
}
