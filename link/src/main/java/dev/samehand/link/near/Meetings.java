package dev.samehand.link.near;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the items that have a hash in common. Most hashes are nobody else's, and a sort would carry
 * all of them along: entries go into partitions by the upper bits of their hash, each small enough
 * for the second-level cache, where a {@link MeetingRoom} drops what is alone and sorts the rest.
 *
 * <p>An entry is one number: the item in its lowest bits, as much of the hash as there is room for
 * above. Of a 64-bit hash it is the bits of the partition and 64 less those of an item: 38 where a
 * million texts meet at {@link Surroundings} of keys, and 31 where 200 million do. Entries whose
 * hashes are alike in these meet as if they were equal; whoever asks compares the items themselves.
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

    private final int itemBits;
    private final int partitions;
    private final int partitionBits;
    private final List<Lane> lanes = new ArrayList<>();

    /**
     * @param items items are numbers below this
     * @param expected about how many entries there will be
     */
    Meetings(long items, long expected) {
        assert items <= 1L << MeetingRoom.MOST_ITEM_BITS : items + " items";
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
                    MeetingRoom room = new MeetingRoom(itemBits);
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

    private void groups(int p, MeetingRoom room, Group group) {
        int left = room.gather(lanes, p);
        long[] entries = room.entries();
        for (int i = 0, next; i < left; i = next) {
            next = i + 1;
            long hash = entries[i] >>> itemBits;
            while (next < left && entries[next] >>> itemBits == hash) {
                next++;
            }
            if (next - i > 1) {
                group.meet(kept(p, entries[i]), entries, i, next);
            }
        }
    }
}
