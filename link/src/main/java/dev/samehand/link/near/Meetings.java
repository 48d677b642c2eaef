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
    private static final int LINES = 16;
    private static final int FIRST_CHUNK = 64;
    private static final int CHUNK = 1024;

    /** Bitmaps have so many bits for each entry: one in sixteen is kept without reason. */
    private static final int BITS_EACH = 16;

    private static final int MOST_BITMAP_WORDS = 1 << 24;
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
        Lane lane = new Lane(this);
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

    int item(long entry) {
        return (int) (entry & ((1L << itemBits) - 1));
    }

    /** Writes the different items of a group over its entries; where they end. */
    int items(long[] entries, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int item = item(entries[i]);
            if (end == from || item != entries[end - 1]) {
                entries[end++] = item;
            }
        }
        return end;
    }

    /**
     * Entries of one worker. They are gathered in one small buffer, a few cache lines for each
     * partition, and go into the chunks of their partition when their lines are full.
     */
    static final class Lane {
        private final long[] buffer;
        private final int[] fill;
        private final Chunks[] chunks;
        private final int shift;
        private final int partitionBits;
        private final long items;

        private Lane(Meetings meetings) {
            partitionBits = meetings.partitionBits;
            shift = Long.SIZE - partitionBits;
            items = (1L << meetings.itemBits) - 1;
            buffer = new long[meetings.partitions * LINES];
            fill = new int[meetings.partitions];
            chunks = new Chunks[meetings.partitions];
            Arrays.setAll(chunks, p -> new Chunks());
        }

        /** Adds an entry. */
        void put(long hash, int item) {
            int p = (int) (hash >>> shift);
            int at = fill[p]++;
            buffer[p * LINES + (at & (LINES - 1))] = ((hash << partitionBits) & ~items) | item;
            if ((at & (LINES - 1)) == LINES - 1) {
                chunks[p].add(buffer, p * LINES);
            }
        }

        private int size(int p) {
            return fill[p];
        }

        /** Copies the entries of a partition and lets go of them; where they end. */
        private int take(int p, long[] to, int at) {
            int rest = fill[p] & (LINES - 1);
            int next = chunks[p].copy(to, at, fill[p] - rest);
            System.arraycopy(buffer, p * LINES, to, next, rest);
            chunks[p] = new Chunks();
            return next + rest;
        }
    }

    /** Arrays of entries, all but the last of them full. */
    private static final class Chunks {
        private static final long[] NONE = new long[0];

        private long[] last = NONE;
        private int used;
        private long[][] full = new long[0][];
        private int fulls;

        void add(long[] lines, int from) {
            if (used == last.length) {
                next();
            }
            System.arraycopy(lines, from, last, used, LINES);
            used += LINES;
        }

        private void next() {
            if (used > 0) {
                if (fulls == full.length) {
                    full = Arrays.copyOf(full, Math.max(8, 2 * fulls));
                }
                full[fulls++] = last;
            }
            last = new long[used == 0 ? FIRST_CHUNK : CHUNK];
            used = 0;
        }

        int copy(long[] to, int from, int size) {
            int at = from;
            for (int i = 0; i < fulls; i++) {
                System.arraycopy(full[i], 0, to, at, full[i].length);
                at += full[i].length;
            }
            System.arraycopy(last, 0, to, at, from + size - at);
            return from + size;
        }
    }

    /** Hands out every group of two entries or more; partitions are shared among workers. */
    void forEach(Supplier<Group> group) {
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
        long[] once = new long[1];
        long[] twice = new long[1];
        final int[] count = new int[(1 << DIGIT) + 1];

        void need(int size) {
            if (entries.length < size) {
                entries = new long[size + size / 4];
                other = new long[entries.length];
            }
            long bits = Long.highestOneBit(Math.max(2L, size)) * 2 * BITS_EACH;
            int words = (int) Math.min(MOST_BITMAP_WORDS, bits / Long.SIZE);
            if (once.length != words) {
                once = new long[words];
                twice = new long[words];
                return;
            }
            Arrays.fill(once, 0);
            Arrays.fill(twice, 0);
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
            at = lane.take(p, room.entries, at);
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
        long[] once = room.once;
        long[] twice = room.twice;
        int shift = Integer.numberOfLeadingZeros(once.length) + 27; // upper bits choose the bit
        for (int i = 0; i < size; i++) {
            int bit = (int) (entries[i] >>> shift);
            long one = 1L << bit;
            twice[bit >> 6] |= once[bit >> 6] & one;
            once[bit >> 6] |= one;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            long entry = entries[i];
            int bit = (int) (entry >>> shift);
            entries[kept] = entry;
            kept += (int) (twice[bit >> 6] >>> bit) & 1;
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
