package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Turns a delta into a part: sorts its entries by type, hash and account, and writes them. */
final class Flush {

    private static final int BUCKET_BITS = 6;
    private static final int BUCKET_SHIFT = Long.SIZE - BUCKET_BITS;

    private final Delta delta;
    private final PartWriter out;
    private final Bucket[] buckets = new Bucket[1 << BUCKET_BITS];

    private Flush(Delta delta, PartWriter out) {
        this.delta = delta;
        this.out = out;
        HashOrder sorting = new HashOrder();
        Arrays.setAll(buckets, bucket -> new Bucket(sorting));
    }

    /** Writes the files of a part, durable but for the directory's entries. */
    static Part write(Path directory, int number, Delta delta) throws IOException {
        try (PartWriter out = new PartWriter(directory, number, delta.base, delta.end())) {
            new Flush(delta, out).entries();
            for (int account = delta.base; account < delta.end(); account++) {
                out.names.add(delta.nameOf(account));
            }
            return out.finish();
        }
    }

    private void entries() throws IOException {
        int[] next = new int[Delta.NAME + 2];
        for (int i = 0; i < delta.size(); i++) {
            next[delta.type(i) + 1]++;
        }
        for (int type = 0; type <= Delta.NAME; type++) {
            next[type + 1] += next[type];
        }
        int[] byType = new int[delta.size()];
        for (int i = 0; i < delta.size(); i++) {
            byType[next[delta.type(i)]++] = i;
        }
        for (int from = 0, to; from < byType.length; from = to) {
            int type = delta.type(byType[from]);
            to = next[type];
            type(type, byType, from, to);
        }
    }

    /** Puts the entries of a type, by the first bits of their hash, where each fits the cache. */
    private void type(int type, int[] entries, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            int entry = entries[i];
            long hash = delta.hash(entry);
            buckets[(int) (hash >>> BUCKET_SHIFT)].add(
                    hash, delta.account(entry), delta.first(entry), delta.last(entry));
        }
        for (Bucket bucket : buckets) {
            bucket.empty(type, BUCKET_BITS, out::entry);
        }
    }
}
