package dev.samehand.model;

import java.util.Arrays;
import java.util.List;

/** All entries in partitions of their pairs, and then each pair once. */
final class Pairs {

    /** Entries that are put together at a time, so that they fit into a processor's cache. */
    private static final int PARTITION = 1 << 13;

    private static final int NONE = -1;

    private final long[] values;
    private final int[] accounts;
    private final int[] first;
    private final int[] last;
    private final int[] start;
    private final int shift;

    Pairs(int all) {
        values = new long[all];
        accounts = new int[all];
        first = new int[all];
        last = new int[all];
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(all / PARTITION));
        shift = Long.SIZE - bits;
        start = new int[(1 << bits) + 1];
    }

    /** Adds each pair once; {@code chunks} are given up on the way, to need less memory. */
    void gather(List<Entries> chunks, ColumnBuilder into) {
        count(chunks);
        scatter(chunks);
        chunks.clear();
        int from = 0;
        int[] slots = {};
        for (int partition = 0; partition + 1 < start.length; partition++) {
            int to = start[partition];
            int room = Integer.highestOneBit(Math.max(1, to - from)) << 2;
            slots = slots.length < room ? new int[room] : slots;
            int end = pairs(from, to, slots, room - 1);
            for (int i = from; i < end; i++) {
                into.add(values[i], accounts[i], first[i], last[i]);
            }
            from = to;
        }
    }

    private int partition(Entries from, int entry) {
        return (int) (mixed(from.value[entry], from.account[entry]) >>> shift);
    }

    private void count(List<Entries> chunks) {
        for (Entries from : chunks) {
            for (int i = 0; i < from.size; i++) {
                start[partition(from, i) + 1]++;
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
    }

    /** Moves {@code start} of each partition to its end. */
    private void scatter(List<Entries> chunks) {
        for (Entries from : chunks) {
            for (int i = 0; i < from.size; i++) {
                int to = start[partition(from, i)]++;
                values[to] = from.value[i];
                accounts[to] = from.account[i];
                first[to] = from.firstDay[i];
                last[to] = from.lastDay[i];
            }
        }
    }

    /** Keeps each pair of a partition once, in front; where the kept ones end. */
    private int pairs(int from, int to, int[] slots, int mask) {
        Arrays.fill(slots, 0, mask + 1, NONE);
        int end = from;
        for (int i = from; i < to; i++) {
            int slot = (int) mixed(values[i], accounts[i]) & mask;
            while (slots[slot] != NONE && !isSame(slots[slot], i)) {
                slot = slot + 1 & mask;
            }
            int known = slots[slot];
            if (known != NONE) {
                first[known] = Day.earlier(first[known], first[i]);
                last[known] = Day.later(last[known], last[i]);
                continue;
            }
            slots[slot] = end;
            values[end] = values[i];
            accounts[end] = accounts[i];
            first[end] = first[i];
            last[end] = last[i];
            end++;
        }
        return end;
    }

    private boolean isSame(int kept, int entry) {
        return values[kept] == values[entry] && accounts[kept] == accounts[entry];
    }

    /** Hash of a pair. */
    static long mixed(long hash, int holder) {
        return ValueHash.combine(hash, holder);
    }
}
