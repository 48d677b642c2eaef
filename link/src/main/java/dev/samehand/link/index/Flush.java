package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Turns a delta into a part: sorts its entries by type, hash and account, and writes them. */
final class Flush {

    private static final int BUCKET_BITS = 6;
    private static final int BUCKETS = 1 << BUCKET_BITS;
    private static final int BUCKET_SHIFT = Long.SIZE - BUCKET_BITS;

    private final Delta delta;
    private final RunWriter out;
    private final HolderList holders = new HolderList();

    private Flush(Delta delta, RunWriter out) {
        this.delta = delta;
        this.out = out;
    }

    /** Writes the files of a part, durable but for the directory's entries. */
    static Part write(Path directory, int number, Delta delta) throws IOException {
        try (RunWriter out = new RunWriter(Part.runPath(directory, number), Run.KIND_HOLDERS)) {
            new Flush(delta, out).entries();
            out.finish();
        }
        try (Names.Writer names = new Names.Writer(Part.namesPath(directory, number), delta.base)) {
            for (int account = delta.base; account < delta.end(); account++) {
                names.add(delta.nameOf(account));
            }
            names.finish();
        }
        return Part.open(directory, number);
    }

    private void entries() throws IOException {
        int[] start = new int[Delta.NAME + 2];
        for (int i = 0; i < delta.size(); i++) {
            start[delta.type(i) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] byType = new int[delta.size()];
        int[] next = start.clone();
        for (int i = 0; i < delta.size(); i++) {
            byType[next[delta.type(i)]++] = i;
        }
        for (int type = 0; type <= Delta.NAME; type++) {
            if (start[type + 1] > start[type]) {
                type(type, Arrays.copyOfRange(byType, start[type], start[type + 1]));
            }
        }
    }

    /**
     * Sorts the entries of a type in two steps: first they are copied to one of {@value #BUCKETS}
     * buckets by the first bits of their hash, then each bucket, which fits the cache, is sorted.
     */
    private void type(int type, int[] entries) throws IOException {
        int[] start = new int[BUCKETS + 1];
        for (int entry : entries) {
            start[(int) (delta.hash(entry) >>> BUCKET_SHIFT) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        long[] hash = new long[entries.length];
        int[] account = new int[entries.length];
        int[] first = new int[entries.length];
        int[] last = new int[entries.length];
        for (int entry : entries) {
            int at = next[(int) (delta.hash(entry) >>> BUCKET_SHIFT)]++;
            hash[at] = delta.hash(entry);
            account[at] = delta.account(entry);
            first[at] = delta.first(entry);
            last[at] = delta.last(entry);
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int begin = start[bucket];
            long[] keys = Arrays.copyOfRange(hash, begin, start[bucket + 1]);
            int[] order = HashOrder.of(keys, BUCKET_BITS);
            for (int from = 0, to; from < order.length; from = to) {
                long value = keys[order[from]];
                holders.clear();
                for (to = from; to < order.length && keys[order[to]] == value; to++) {
                    int at = begin + order[to];
                    holders.add(account[at], first[at], last[at]);
                }
                write(type, value);
            }
        }
    }

    private void write(int type, long value) throws IOException {
        holders.settle(0);
        for (int i = 0; i < holders.size; i++) {
            out.add(type, value, holders.account[i], holders.firstDay[i], holders.lastDay[i]);
        }
    }
}
