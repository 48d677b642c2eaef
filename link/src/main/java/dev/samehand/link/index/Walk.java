package dev.samehand.link.index;

import dev.samehand.model.Day;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the entries of parts that follow each other, in order: those of one account and
 * value as one with all its days, without those of deleted accounts. Every block is checked.
 *
 * <p>Of each type a range of hashes is taken from all parts at a time and sorted in the cache, see
 * {@link Bucket}. Only where so many hold one value that its range would not fit memory as lightly,
 * the parts are merged entry by entry.
 */
final class Walk {

    /** Blocks of a range, about: some thousand entries. */
    private static final int BLOCKS = 8;

    /** Blocks of a range that is still sorted at once. */
    static final int MOST_BLOCKS = 64;

    /** Hears of entries, ascending by type, hash and account. */
    @FunctionalInterface
    interface Sink {
        void entry(int type, long hash, int account, int first, int last) throws IOException;
    }

    private final Slice[] slices;
    private final Gone gone;
    private final Sink sink;
    private final Bucket bucket = new Bucket();

    private Walk(List<Part> parts, Gone gone, Sink sink) {
        slices = parts.stream().map(part -> new Slice(part.run())).toArray(Slice[]::new);
        this.gone = gone;
        this.sink = sink;
    }

    static void over(List<Part> parts, Gone gone, Sink sink) throws IOException {
        TreeSet<Integer> types = new TreeSet<>();
        parts.forEach(part -> types.addAll(part.run().types()));
        Walk walk = new Walk(parts, gone, sink);
        for (int type : types) {
            walk.type(type);
        }
    }

    private void type(int type) throws IOException {
        long blocks = 0;
        for (Slice slice : slices) {
            blocks += slice.begin(type);
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(blocks / BLOCKS);
        for (long range = 1; range <= 1L << bits; range++) {
            // of the last range this is the greatest hash there is
            range(type, bits, bits == 0 ? -1 : (range << (Long.SIZE - bits)) - 1);
        }
    }

    /** Hands over the entries up to a hash. */
    private void range(int type, int bits, long upTo) throws IOException {
        int blocks = 0;
        for (Slice slice : slices) {
            blocks += slice.reach(upTo);
        }
        if (blocks > MOST_BLOCKS) {
            oneByOne(type, upTo);
            return;
        }
        for (Slice slice : slices) {
            slice.take(upTo, bucket);
        }
        bucket.empty(type, bits, this::living);
    }

    private void oneByOne(int type, long upTo) throws IOException {
        for (Slice least = least(upTo); least != null; ) {
            long hash = least.hash();
            int account = least.account();
            int first = least.first();
            int last = least.last();
            least.next();
            least = least(upTo);
            while (least != null && least.hash() == hash && least.account() == account) {
                first = Day.earlier(first, least.first());
                last = Day.later(last, least.last());
                least.next();
                least = least(upTo);
            }
            living(type, hash, account, first, last);
        }
    }

    private @Nullable Slice least(long upTo) {
        Slice least = null;
        for (Slice slice : slices) {
            if (slice.has(upTo) && (least == null || slice.before(least))) {
                least = slice;
            }
        }
        return least;
    }

    private void living(int type, long hash, int account, int first, int last) throws IOException {
        if (!gone.has(account)) {
            sink.entry(type, hash, account, first, last);
        }
    }
}
