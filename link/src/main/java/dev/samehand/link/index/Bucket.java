package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;
import static dev.samehand.link.index.BlockFile.LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Entries of one type whose hashes begin alike, few enough to stay in the cache, to be put in
 * order. Hashes are spread evenly, so counting beats comparing, also for entries that come from
 * several sorted runs: a merge by comparison mispredicts a branch or two for each of them.
 */
final class Bucket {

    private static final int ROOM = 1 << 10;

    private final HashOrder sorting;
    private final HolderList holders = new HolderList();
    private long[] hash = new long[ROOM];
    private int[] account = new int[ROOM];
    private int[] first = new int[ROOM];
    private int[] last = new int[ROOM];
    private int size;

    /** An empty bucket, with what sorts one bucket at a time. */
    Bucket(HashOrder sorting) {
        this.sorting = sorting;
    }

    void add(long value, int holder, int firstDay, int lastDay) {
        if (size == hash.length) {
            room(size + 1);
        }
        hash[size] = value;
        account[size] = holder;
        first[size] = firstDay;
        last[size++] = lastDay;
    }

    /** Adds the entries {@code [from, to)} of a block. */
    void add(Run run, int block, int from, int to) {
        int count = to - from;
        if (size + count > hash.length) {
            room(size + count);
        }
        long base = run.file.block(block);
        long hashes = base + Run.HASH_AT + 8L * from;
        MemorySegment.copy(run.file.bytes, LONG, hashes, hash, size, count);
        long numbers = base + 4L * from;
        MemorySegment.copy(run.file.bytes, INT, numbers + Run.A_AT, account, size, count);
        MemorySegment.copy(run.file.bytes, INT, numbers + Run.B_AT, first, size, count);
        MemorySegment.copy(run.file.bytes, INT, numbers + Run.C_AT, last, size, count);
        size += count;
    }

    private void room(int needed) {
        int capacity = Math.max(needed, hash.length * 2);
        hash = Arrays.copyOf(hash, capacity);
        account = Arrays.copyOf(account, capacity);
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
    }

    /**
     * Hands the entries over in the order of hash and account, those of one account and value as
     * one with all its days, and is empty again.
     *
     * @param equal leading bits that all hashes have in common
     */
    void empty(int type, int equal, Walk.Sink sink) throws IOException {
        int[] order = sorting.of(hash, size, equal);
        for (int from = 0, to; from < size; from = to) {
            int i = order[from];
            to = from + 1;
            if (to == size || hash[order[to]] != hash[i]) {
                sink.entry(type, hash[i], account[i], first[i], last[i]);
                continue;
            }
            holders.clear();
            for (to = from; to < size && hash[order[to]] == hash[i]; to++) {
                holders.add(account[order[to]], first[order[to]], last[order[to]]);
            }
            holders.settle(0);
            for (int h = 0; h < holders.size; h++) {
                sink.entry(
                        type, hash[i], holders.account[h], holders.firstDay[h], holders.lastDay[h]);
            }
        }
        size = 0;
    }
}
