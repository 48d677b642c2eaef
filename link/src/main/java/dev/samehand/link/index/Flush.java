package dev.samehand.link.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Turns a delta into a part: sorts its entries by type, hash and account, and writes them. Two
 * walks over the delta in its own order, one that counts and one that copies each entry beside
 * those of its type whose hash begins with the same bits; each such stretch fits the cache and is
 * sorted there. The copy, {@value Bucket#WIDTH} longs an entry, is kept for the next delta.
 */
final class Flush {

    private static final int BITS = 6;
    private static final int STRETCHES = 1 << BITS;
    private static final int SHIFT = Long.SIZE - BITS;

    private final Bucket bucket = new Bucket();
    private long[] entries = new long[0];

    /** Writes the files of a part, durable but for the directory's entries. */
    Part write(Path directory, int number, Delta delta) throws IOException {
        try (PartWriter out = new PartWriter(directory, number, delta.base, delta.end())) {
            entries(delta, out);
            for (int account = delta.base; account < delta.end(); account++) {
                out.names.add(delta.nameOf(account));
            }
            return out.finish();
        }
    }

    private void entries(Delta delta, PartWriter out) throws IOException {
        int[] @Nullable [] ends = ends(delta);
        if (entries.length < Bucket.WIDTH * delta.size()) {
            // as large as the next delta will need it
            entries = new long[Bucket.WIDTH * delta.capacity];
        }
        for (int entry = delta.size() - 1; entry >= 0; entry--) {
            int[] end = ends[delta.type(entry)];
            if (end != null) {
                long hash = delta.hash(entry);
                int at = Bucket.WIDTH * --end[(int) (hash >>> SHIFT)];
                Bucket.put(entries, at, hash, delta.accountAndFirst(entry), delta.last(entry));
            }
        }
        // what were the ends are the beginnings now
        int from = 0;
        for (int type = 0, next; type < ends.length; type++) {
            int[] begin = ends[type];
            for (int i = 0; begin != null && i < STRETCHES; i++, from = next) {
                next = i + 1 < STRETCHES ? begin[i + 1] : begin[STRETCHES];
                int count = next - from;
                bucket.inOrder(new Bucket.Stretch(type, BITS, from, count), entries, out::entry);
            }
        }
    }

    /** Of each type that there is, where each of its stretches ends, and at last where the last. */
    private static int[] @Nullable [] ends(Delta delta) {
        int[] @Nullable [] ends = new int[Delta.NAME + 1] @Nullable [];
        for (int entry = 0; entry < delta.size(); entry++) {
            int type = delta.type(entry);
            int[] count = ends[type];
            if (count == null) {
                count = new int[STRETCHES + 1];
                ends[type] = count;
            }
            count[(int) (delta.hash(entry) >>> SHIFT)]++;
        }
        int end = 0;
        for (int[] count : ends) {
            for (int i = 0; count != null && i < STRETCHES; i++) {
                end += count[i];
                count[i] = end;
            }
            if (count != null) {
                count[STRETCHES] = end;
            }
        }
        return ends;
    }
}
