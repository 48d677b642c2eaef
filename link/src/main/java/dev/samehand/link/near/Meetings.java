package dev.samehand.link.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the items that have a hash in common. Most hashes are nobody else's, and a sort would carry
 * all of them along: entries go into partitions by the upper bits of their hash, each small enough
 * for the second-level cache; there a bitmap of hashes seen once and twice drops what is alone, and
 * only the rest is sorted (as the engine groups observables).
 *
 * <p>An entry is one number: the item in its lowest bits, as much of the hash as there is room for
 * above. Of a 64-bit hash, the bits of the partition and 64 less the bits of the item count, 46 or
 * more in all; whoever asks compares the items themselves.
 */
final class Meetings {

    /** Takes entries whose hashes are equal as {@link #kept}, in ascending order of items. */
    @FunctionalInterface
    interface Group {
        void meet(long hash, long[] entries, int from, int to);
    }

    /** Adds the pairs of such a group; may write over its entries. */
    @FunctionalInterface
    interface Pairing {
        void pair(long hash, long[] entries, int from, int to, Pairs pairs);
    }

    private static final int ENTRIES = 1 << 16;
    private static final int MOST_PARTITIONS = 1 << 11;

    /** Slots for each entry: one in eight to sixteen is kept without reason. */
    private static final int SLOTS_EACH = 8;

    private static final int SLOTS_OF_A_WORD = 32;
    private static final int MOST_MARK_WORDS = 1 << 25;
    private static final int DIGIT = 11;

    private final int itemBits;
    private final int partitions;
    private final int partitionBits;
    private final List<Lane> lanes = new ArrayList<>();

    /**
     * @param items items are numbers below this
     * @param expected about how many entries there will be
     */
    Meetings(long items, long expected) {
        itemBits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, items - 1)));
        long wanted = Long.highestOneBit(Math.max(1, expected / ENTRIES)) * 2;
        partitions = (int) Math.min(MOST_PARTITIONS, wanted);
        partitionBits = Integer.numberOfTrailingZeros(partitions);
    }

    /** Where one worker puts what it finds. */
    synchronized Lane lane() {
        Lane lane = new Lane(partitionBits, itemBits);
        lanes.add(lane);
        return lane;
    }

    /** The bits of a hash that an entry keeps, the others zero. */
    long kept(long hash) {
        return hash & -(1L << Math.max(0, itemBits - partitionBits));
    }

    private long kept(int p, long entry) {
        return kept((entry >>> partitionBits) | ((long) p << (Long.SIZE - partitionBits)));
    }

    long item(long entry) {
        return entry & ((1L << itemBits) - 1);
    }

    /** Writes the different items of a group over its entries; where they end. */
    int items(long[] entries, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            long item = item(entries[i]);
            if (end == from || item != entries[end - 1]) {
                entries[end++] = item;
            }
        }
        return end;
    }

    /** Hands out every group of two entries or more; partitions are shared among workers. */
    void forEach(Supplier<Group> group) {
        Workers.share(lanes.size(), () -> lane -> lanes.get(lane).close());
        Workers.share(
                partitions,
                () -> {
                    Room room = new Room();
                    Group own = group.get();
                    return p -> groups(p, room, own);
                });
    }

    /** All pairs that the groups make, each once. */
    Pairs pairs(Pairing pairing) {
        List<Pairs> ofWorkers = new ArrayList<>();
        forEach(() -> {
            Pairs own = new Pairs();
            synchronized (ofWorkers) {
                ofWorkers.add(own);
            }
            return (hash, entries, from, to) -> pairing.pair(hash, entries, from, to, own);
        });
        Pairs all = new Pairs();
        ofWorkers.forEach(all::addAll);
        return all;
    }

    /** Buffers of one worker. */
    private static final class Room {
        long[] entries = new long[0];
        long[] other = new long[0];
        long[] marks = new long[1];
        final int[] count = new int[(1 << DIGIT) + 1];

        void need(int size) {
            if (entries.length < size) {
                entries = new long[size + size / 4];
                other = new long[entries.length];
            }
            long slots = Long.highestOneBit(Math.max(2L, size)) * 2 * SLOTS_EACH;
            int words = (int) Math.min(MOST_MARK_WORDS, slots / SLOTS_OF_A_WORD);
            if (marks.length != words) {
                marks = new long[words];
                return;
            }
            Arrays.fill(marks, 0);
        }
    }

    private void groups(int p, Room room, Group group) {
        int size = 0;
        for (Lane lane : lanes) {
            size += lane.size(p);
        }
        room.need(size);
        int at = 0;
        for (Lane lane : lanes) {
            at = lane.copy(p, room.entries, at);
        }
        int left = dropAlone(room, size);
        sort(room, left);
        for (int i = 0, next; i < left; i = next) {
            next = i + 1;
            long hash = room.entries[i] >>> itemBits;
            while (next < left && room.entries[next] >>> itemBits == hash) {
                next++;
            }
            if (next - i > 1) {
                group.meet(kept(p, room.entries[i]), room.entries, i, next);
            }
        }
    }

    private static int dropAlone(Room room, int size) {
        long[] entries = room.entries;
        long[] marks = room.marks;
        int shift = Integer.numberOfLeadingZeros(marks.length) + 28; // upper bits choose the slot
        for (int i = 0; i < size; i++) {
            int slot = (int) (entries[i] >>> shift);
            long seen = 1L << (slot << 1);
            long old = marks[slot >> 5];
            marks[slot >> 5] = old | seen | ((old & seen) << 1);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long entry = entries[i];
            int slot = (int) (entry >>> shift);
            entries[kept] = entry;
            kept += (int) (marks[slot >> 5] >>> (slot << 1) >>> 1) & 1;
        }
        return kept;
    }

    /** By the upper 22 bits a digit at a time, then what is left in each run. */
    private static void sort(Room room, int size) {
        scatter(room.entries, room.other, size, Long.SIZE - 2 * DIGIT, room.count);
        scatter(room.other, room.entries, size, Long.SIZE - DIGIT, room.count);
        long[] entries = room.entries;
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

    private static void scatter(long[] from, long[] to, int size, int shift, int[] count) {
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
