package dev.samehand.link.near;

import java.util.Arrays;
import java.util.List;

/**
 * Where one worker sorts the entries of one partition of {@link Meetings} after the other. A bitmap
 * of hashes seen once and twice drops what is alone, and only the rest is sorted (as the engine
 * groups observables).
 */
final class MeetingRoom {

    private static final int SLOTS_OF_A_WORD = 32;
    private static final int SLOT_BITS_OF_A_WORD = 5;

    /** More would leave less of a hash than chooses the slot in a single word. */
    static final int MOST_ITEM_BITS = Long.SIZE - SLOT_BITS_OF_A_WORD;

    /** Slots for each entry: one in eight to sixteen is kept without reason. */
    private static final int SLOTS_EACH = 8;

    private static final int MOST_MARK_WORDS = 1 << 25;
    private static final int DIGIT = 11;

    private final int mostWords;
    private long[] entries = new long[0];
    private long[] other = new long[0];
    private long[] marks = new long[1];
    private final int[] count = new int[(1 << DIGIT) + 1];

    /**
     * @param itemBits of an entry; slots are chosen by the bits above, or entries with equal hashes
     *     would not find each other
     */
    MeetingRoom(int itemBits) {
        mostWords = (int) Math.min(MOST_MARK_WORDS, 1L << (MOST_ITEM_BITS - itemBits));
    }

    /** Takes the entries of a partition in ascending order, without those alone; how many. */
    int gather(List<Lane> lanes, int p) {
        int size = 0;
        for (Lane lane : lanes) {
            size += lane.size(p);
        }
        need(size);
        int at = 0;
        for (Lane lane : lanes) {
            at = lane.copy(p, entries, at);
        }
        int left = dropAlone(size);
        sort(left);
        return left;
    }

    /** What was gathered; whoever reads a group may write over it. */
    long[] entries() {
        return entries;
    }

    private void need(int size) {
        if (entries.length < size) {
            entries = new long[size + size / 4];
            other = new long[entries.length];
        }
        long slots = Long.highestOneBit(Math.max(2L, size)) * 2 * SLOTS_EACH;
        int words = (int) Math.min(mostWords, slots / SLOTS_OF_A_WORD);
        if (marks.length != words) {
            marks = new long[words];
            return;
        }
        Arrays.fill(marks, 0);
    }

    private int dropAlone(int size) {
        // the upper bits choose the slot
        int shift = MOST_ITEM_BITS - Integer.numberOfTrailingZeros(marks.length);
        for (int i = 0; i < size; i++) {
            int slot = (int) (entries[i] >>> shift);
            long seen = 1L << (slot << 1);
            long old = marks[slot >> SLOT_BITS_OF_A_WORD];
            marks[slot >> SLOT_BITS_OF_A_WORD] = old | seen | ((old & seen) << 1);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long entry = entries[i];
            int slot = (int) (entry >>> shift);
            entries[kept] = entry;
            kept += (int) (marks[slot >> SLOT_BITS_OF_A_WORD] >>> (slot << 1) >>> 1) & 1;
        }
        return kept;
    }

    /** By the upper 22 bits a digit at a time, then what is left in each run. */
    private void sort(int size) {
        scatter(entries, other, size, Long.SIZE - 2 * DIGIT);
        scatter(other, entries, size, Long.SIZE - DIGIT);
        for (int i = 0, next; i < size; i = next) {
            long upper = entries[i] >>> (Long.SIZE - 2 * DIGIT);
            next = i + 1;
            while (next < size && entries[next] >>> (Long.SIZE - 2 * DIGIT) == upper) {
                next++;
            }
            if (next - i > 1) {
                Arrays.sort(entries, i, next);
            }
        }
    }

    private void scatter(long[] from, long[] to, int size, int shift) {
        Arrays.fill(count, 0);
        int mask = (1 << DIGIT) - 1;
        for (int i = 0; i < size; i++) {
            count[((int) (from[i] >>> shift) & mask) + 1]++;
        }
        for (int digit = 0; digit < mask; digit++) {
            count[digit + 1] += count[digit];
        }
        for (int i = 0; i < size; i++) {
            to[count[(int) (from[i] >>> shift) & mask]++] = from[i];
        }
    }
}
