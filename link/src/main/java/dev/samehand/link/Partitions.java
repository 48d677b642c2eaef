package dev.samehand.link;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * Finds the entries of a column whose value another entry has too, grouped by value.
 *
 * <p>Most values are nobody else's, and a sort would carry all of them along. So entries are first
 * scattered into partitions by the upper bits of their hash, each small enough for the second-level
 * cache. Inside a partition a bitmap of hashes seen once and twice throws away what is alone, and
 * only the rest is sorted: one pass over memory for everybody, sorting for the few (Balkesen et
 * al., Main-memory hash joins on multi-core CPUs, ICDE 2013, for the scatter).
 */
final class Partitions {

    /** What is done with the entries of one value; only the first {@code size} are valid. */
    @FunctionalInterface
    interface Run {
        void accept(long hash, int[] entries, int size);
    }

    /** Entries of a partition on the average: with their hashes 96 KiB. */
    private static final int ENTRIES = 8192;

    private static final int MOST_PARTITIONS = 4096;

    /** Bits of the number of an entry inside of its partition, beside its hash in one long. */
    private static final int LOCAL_BITS = 16;

    private static final int LOCAL = (1 << LOCAL_BITS) - 1;

    /** Bitmaps have so many bits for each entry: one in sixteen is kept without reason. */
    private static final int BITS_EACH = 16;

    private final int shift;
    private final int[] start;
    private final long[] hash;
    private final int[] entry;

    private int[] run = new int[16];
    private long[] keys = new long[16];

    private Partitions(int shift, int[] start, long[] hash, int[] entry) {
        this.shift = shift;
        this.start = start;
        this.hash = hash;
        this.entry = entry;
    }

    /** Calls {@code run} for every value that two entries or more have, in no order of meaning. */
    static void group(long[] hashes, Run run) {
        Partitions partitions = scatter(hashes);
        long[] once = new long[16];
        long[] twice = new long[16];
        for (int p = 0; p + 1 < partitions.start.length; p++) {
            int size = partitions.start[p + 1] - partitions.start[p];
            int words = Math.max(1, Integer.highestOneBit(Math.max(1, size * BITS_EACH - 1)) >> 5);
            if (once.length < words) {
                once = new long[words];
                twice = new long[words];
            }
            Arrays.fill(once, 0, words, 0);
            Arrays.fill(twice, 0, words, 0);
            partitions.group(p, once, twice, words - 1, run);
        }
    }

    private static Partitions scatter(long[] hashes) {
        int parts =
                Math.clamp(
                        Integer.highestOneBit(Math.max(1, hashes.length / ENTRIES)) * 2L,
                        2,
                        MOST_PARTITIONS);
        int shift = Long.numberOfLeadingZeros(parts) + 1;
        int[] start = new int[parts + 1];
        for (long hash : hashes) {
            start[(int) (hash >>> shift) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        long[] scattered = new long[hashes.length];
        int[] entry = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            int at = next[(int) (hashes[i] >>> shift)]++;
            scattered[at] = hashes[i];
            entry[at] = i;
        }
        return new Partitions(shift, start, scattered, entry);
    }

    /** The bits below those of the partition choose the bit of the bitmap. */
    private int bit(long of, int mask) {
        return (int) (of >>> (shift - 26)) & ((mask << 6) | 63);
    }

    private void group(int p, long[] once, long[] twice, int mask, Run found) {
        for (int i = start[p]; i < start[p + 1]; i++) {
            int bit = bit(hash[i], mask);
            long one = 1L << bit;
            twice[bit >> 6] |= once[bit >> 6] & one;
            once[bit >> 6] |= one;
        }
        int kept = 0;
        for (int i = start[p]; i < start[p + 1]; i++) {
            int bit = bit(hash[i], mask);
            if ((twice[bit >> 6] & (1L << bit)) != 0) {
                hash[start[p] + kept] = hash[i];
                entry[start[p] + kept++] = entry[i];
            }
        }
        runs(start[p], kept, found);
    }

    /** Sorts by hash, then by entry, and hands out every run of equal hashes. */
    private void runs(int from, int size, Run found) {
        int[] order = size <= LOCAL ? packed(from, size) : sorted(from, size);
        for (int i = 0, next; i < size; i = next) {
            long of = hash[from + order[i]];
            next = i + 1;
            while (next < size && hash[from + order[next]] == of) {
                next++;
            }
            if (next - i > 1) {
                if (run.length < next - i) {
                    run = new int[(next - i) * 2];
                }
                for (int k = i; k < next; k++) {
                    run[k - i] = entry[from + order[k]];
                }
                found.accept(of, run, next - i);
            }
        }
    }

    /**
     * Forty-eight bits of the hash and the place in one number. Hashes that differ in the others
     * only would fall among each other; where two neighbours do, the slow way sorts all of them.
     */
    private int[] packed(int from, int size) {
        if (keys.length < size) {
            keys = new long[size * 2];
        }
        int left = Long.SIZE - shift;
        for (int i = 0; i < size; i++) {
            keys[i] = ((hash[from + i] << left) & ~LOCAL) | i;
        }
        Arrays.sort(keys, 0, size);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) keys[i] & LOCAL;
            boolean alike = i > 0 && keys[i] >>> LOCAL_BITS == keys[i - 1] >>> LOCAL_BITS;
            if (alike && hash[from + order[i]] != hash[from + order[i - 1]]) {
                return sorted(from, size);
            }
        }
        return order;
    }

    private int[] sorted(int from, int size) {
        return RadixSort.order(Arrays.copyOfRange(hash, from, from + size));
    }
}
