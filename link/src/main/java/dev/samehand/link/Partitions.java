package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * Finds the entries of a column whose value another entry has too, grouped by value.
 *
 * <p>What is alone is thrown away first, see {@link Repeats}. The rest is scattered, with all that
 * belongs to it, by the upper bits of its hash into partitions that fit the nearest cache, each of
 * them counted into buckets by the bits below, which leaves one value in most buckets (Balkesen et
 * al., Main-memory hash joins on multi-core CPUs, ICDE 2013, for the scatter).
 */
final class Partitions {

    /** What is done with the entries of one value. */
    @FunctionalInterface
    interface Run {
        /**
         * Takes the entries of one value; the arrays are used again for the next.
         *
         * @param holder account in the upper half, number of the entry in the lower, ascending
         * @param days first day in the upper half, last in the lower, of the same entries
         * @param size how many of both are valid
         */
        void accept(long hash, long[] holder, long[] days, int size);
    }

    /** An entry is three numbers in a row: hash, holder, days. */
    private static final int ROW = 3;

    /** Entries of a partition on the average: 48 KiB. */
    private static final int ENTRIES = 2048;

    private static final int MOST_PARTITIONS = 1 << 13;

    private static final int BUCKET_BITS = 12;

    /** Buckets with more entries are many of one value, or not what a hash should be. */
    private static final int SMALL = 32;

    private final int bits;
    private final int[] start;
    private final long[] rows;
    private final int[] bucket = new int[(1 << BUCKET_BITS) + 1];

    private int[] order = new int[ENTRIES * 2];
    private long[] holder = new long[SMALL];
    private long[] days = new long[SMALL];

    private Partitions(int bits, int[] start) {
        this.bits = bits;
        this.start = start;
        rows = new long[Math.multiplyExact(ROW, start[start.length - 1])];
    }

    /** The entries of a column whose value may be another's too. */
    static Partitions of(Column column) {
        long[] again = Repeats.of(column);
        int size = 0;
        for (long word : again) {
            size += Long.bitCount(word);
        }
        int[] entries = new int[size];
        int at = 0;
        for (int w = 0; w < again.length; w++) {
            for (long left = again[w]; left != 0; left &= left - 1) {
                entries[at++] = w * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return scatter(column, entries, size);
    }

    /** How many entries at most are handed out. */
    int entries() {
        return start[start.length - 1];
    }

    /** Calls {@code run} for every value that two entries or more have, in no order of meaning. */
    void forEach(Run run) {
        for (int p = 0; p + 1 < start.length; p++) {
            group(start[p], start[p + 1], run);
        }
    }

    private static Partitions scatter(Column column, int[] entries, int size) {
        int parts = Math.clamp(Integer.highestOneBit(size / ENTRIES) * 2L, 2, MOST_PARTITIONS);
        int bits = Integer.numberOfTrailingZeros(parts);
        int[] next = new int[parts + 1];
        for (int i = 0; i < size; i++) {
            next[(int) (column.value(entries[i]) >>> -bits) + 1]++;
        }
        for (int p = 1; p <= parts; p++) {
            next[p] += next[p - 1];
        }
        Partitions partitions = new Partitions(bits, next.clone());
        for (int i = 0; i < size; i++) {
            int entry = entries[i];
            long hash = column.value(entry);
            int at = ROW * next[(int) (hash >>> -bits)]++;
            partitions.rows[at] = hash;
            partitions.rows[at + 1] = pair(column.account(entry), entry);
            partitions.rows[at + 2] = pair(column.firstDay(entry), column.lastDay(entry));
        }
        return partitions;
    }

    private static long pair(int upper, int lower) {
        return (long) upper << Integer.SIZE | Integer.toUnsignedLong(lower);
    }

    private long hash(int entry) {
        return rows[ROW * entry];
    }

    private int bucket(int entry) {
        return (int) (hash(entry) << bits >>> -BUCKET_BITS);
    }

    private void group(int from, int to, Run found) {
        if (order.length < to - from) {
            order = new int[(to - from) * 2];
        }
        Arrays.fill(bucket, 0);
        for (int i = from; i < to; i++) {
            bucket[bucket(i) + 1]++;
        }
        for (int b = 1; b < bucket.length; b++) {
            bucket[b] += bucket[b - 1];
        }
        for (int i = from; i < to; i++) {
            order[bucket[bucket(i)]++] = i;
        }
        for (int b = 0, first = 0; b + 1 < bucket.length; first = bucket[b++]) {
            if (bucket[b] - first > 1) {
                sort(first, bucket[b]);
                runs(first, bucket[b], found);
            }
        }
    }

    /** Sorts by hash, then by holder. */
    private void sort(int from, int to) {
        if (to - from > SMALL) {
            sortLarge(from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            int at = i;
            for (; at > from && after(order[at - 1], moving); at--) {
                order[at] = order[at - 1];
            }
            order[at] = moving;
        }
    }

    private boolean after(int a, int b) {
        long hashA = rows[ROW * a];
        long hashB = rows[ROW * b];
        return hashA == hashB ? rows[ROW * a + 1] > rows[ROW * b + 1] : hashA > hashB;
    }

    private void sortLarge(int from, int to) {
        int sorted = from + 1;
        while (sorted < to && !after(order[sorted - 1], order[sorted])) {
            sorted++;
        }
        if (sorted == to) {
            return;
        }
        for (int part = 1; part >= 0; part--) {
            long[] keys = new long[to - from];
            int[] items = Arrays.copyOfRange(order, from, to);
            for (int i = 0; i < keys.length; i++) {
                keys[i] = rows[ROW * items[i] + part];
            }
            int[] places = RadixSort.order(keys);
            for (int i = 0; i < places.length; i++) {
                order[from + i] = items[places[i]];
            }
        }
    }

    private void runs(int from, int to, Run found) {
        for (int i = from, next; i < to; i = next) {
            long of = hash(order[i]);
            next = i + 1;
            while (next < to && hash(order[next]) == of) {
                next++;
            }
            if (next - i > 1) {
                hand(i, next, found);
            }
        }
    }

    private void hand(int from, int to, Run found) {
        int size = to - from;
        if (holder.length < size) {
            holder = new long[size * 2];
            days = new long[size * 2];
        }
        for (int i = 0; i < size; i++) {
            int row = ROW * order[from + i];
            holder[i] = rows[row + 1];
            days[i] = rows[row + 2];
        }
        found.accept(hash(order[from]), holder, days, size);
    }
}
