package dev.samehand.link.index;

/**
 * The first hash of each block of a {@link Run}, in memory: which block a hash is in, and where in
 * the block it is likely to be. Hashes are spread evenly, so both are guessed before they are
 * searched (interpolation search, Peterson 1957).
 */
final class FirstHashes {

    /** With the sign turned, so that signed order is unsigned order. */
    private final long[] first;

    FirstHashes(long[] first) {
        this.first = first;
    }

    /**
     * First block from {@code begin} whose first hash is not below the key, or {@code end}: from
     * where it would be if hashes were spread evenly, in steps that double, then by halves.
     */
    int lowerBound(int begin, int end, long key) {
        double part = ((key ^ Long.MIN_VALUE) >>> 1) * 0x1p-63;
        int from = begin + (int) (part * (end - begin));
        int to = from;
        int step = 8;
        if (from < end && first[from] < key) {
            while (to < end && first[to] < key) {
                from = to + 1;
                to += step;
                step += step;
            }
            to = Math.min(to, end);
        } else {
            while (from > begin && first[from - 1] >= key) {
                to = from - 1;
                from = Math.max(begin, to - step);
                step += step;
            }
        }
        return halve(from, to, key);
    }

    private int halve(int begin, int end, long key) {
        int base = begin;
        int length = end - begin;
        while (length > 0) {
            int half = (length + 1) >>> 1;
            base += first[base + half - 1] < key ? half : 0;
            length -= half;
        }
        return base;
    }

    /** Position of a key in a block of so many hashes, judged by the first of the next block. */
    int guess(int block, long key, int count) {
        if (block + 1 >= first.length || first[block + 1] <= first[block]) {
            return count >>> 1;
        }
        double range = (double) (first[block + 1] >> 1) - (double) (first[block] >> 1);
        double part = ((double) (key >> 1) - (double) (first[block] >> 1)) / range;
        return Math.clamp((long) (part * count), 0, count - 1);
    }
}
