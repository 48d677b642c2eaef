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
 *
 * <p>An entry is {@value #WIDTH} numbers beside each other, so that reading one in order touches
 * one cache line: hash; account and first day; last day.
 */
final class Bucket {

    static final int WIDTH = 3;

    private final HashOrder sorting = new HashOrder();
    private final HolderList holders = new HolderList();
    private long[] own = new long[WIDTH << 10];
    private int size;

    static void put(long[] entries, int at, long hash, long accountAndFirst, int last) {
        entries[at] = hash;
        entries[at + 1] = accountAndFirst;
        entries[at + 2] = last;
    }

    /** Adds the entries {@code [from, to)} of a block. */
    void add(Run run, int block, int from, int to) {
        if (WIDTH * (size + to - from) > own.length) {
            own = Arrays.copyOf(own, Math.max(WIDTH * (size + to - from), own.length * 2));
        }
        MemorySegment bytes = run.file.bytes;
        long hashes = run.file.block(block) + Run.HASH_AT;
        long numbers = run.file.at(block);
        int at = WIDTH * size;
        for (int i = from; i < to; i++, at += WIDTH) {
            long number = numbers + 4L * i;
            long account = bytes.get(INT, number + Run.A_AT);
            long first = bytes.get(INT, number + Run.B_AT) & 0xffffffffL;
            long hash = bytes.get(LONG, hashes + 8L * i);
            put(own, at, hash, account << 32 | first, bytes.get(INT, number + Run.C_AT));
        }
        size += to - from;
    }

    /**
     * Hands over what was added, see {@link #inOrder}, and is empty again.
     *
     * @param equal leading bits that all hashes have in common
     */
    void empty(int type, int equal, Walk.Sink sink) throws IOException {
        inOrder(new Stretch(type, equal, 0, size), own, sink);
        size = 0;
    }

    /**
     * Entries that stand beside each other somewhere.
     *
     * @param equal leading bits that all hashes have in common
     * @param from position of the first entry, in entries
     */
    record Stretch(int type, int equal, int from, int count) {}

    /**
     * Hands entries over in the order of hash and account, those of one account and value as one
     * with all its days.
     */
    void inOrder(Stretch stretch, long[] entries, Walk.Sink sink) throws IOException {
        int base = WIDTH * stretch.from;
        int count = stretch.count;
        int type = stretch.type;
        int[] order = sorting.of(entries, base, WIDTH, count, stretch.equal);
        for (int from = 0, to; from < count; from = to) {
            int at = base + WIDTH * order[from];
            long hash = entries[at];
            to = from + 1;
            if (to == count || entries[base + WIDTH * order[to]] != hash) {
                long accountAndFirst = entries[at + 1];
                int account = (int) (accountAndFirst >> 32);
                sink.entry(type, hash, account, (int) accountAndFirst, (int) entries[at + 2]);
                continue;
            }
            holders.clear();
            for (to = from; to < count && entries[base + WIDTH * order[to]] == hash; to++) {
                hold(entries, base + WIDTH * order[to]);
            }
            holders.settle(0);
            for (int h = 0; h < holders.size; h++) {
                int first = holders.firstDay[h];
                sink.entry(type, hash, holders.account[h], first, holders.lastDay[h]);
            }
        }
    }

    private void hold(long[] entries, int at) {
        int account = (int) (entries[at + 1] >> 32);
        holders.add(account, (int) entries[at + 1], (int) entries[at + 2]);
    }
}
