package dev.samehand.link.near;

import java.util.Arrays;

/**
 * Entries of one worker on their way into {@link Meetings}. They are gathered in a small buffer,
 * two cache lines for each partition; lines that are full are written one behind the other,
 * whichever partition they belong to. Writing them where their partition's others are would be a
 * cache miss each, because open ends of two thousand partitions do not fit into a cache; reading
 * them together later is one too, but the processor does not wait for reads one after the other
 * (software write-combining; Balkesen and others, Main-memory hash joins on multi-core CPUs, 2013).
 */
final class Lane {

    /** Entries that are written at a time: two cache lines. */
    private static final int LINES = 16;

    /** Blocks of so many lines, small enough to be in cache from when they are zeroed. */
    private static final int BLOCK_BITS = 9;

    private final long[] buffer;
    private final int[] fill;
    private final int shift;
    private final int partitionBits;
    private final long items;

    private long[][] block = new long[8][];
    private char[] partition = new char[8 << BLOCK_BITS];
    private int written;

    /** Numbers of the lines by partition: those of {@code p} end at {@code end[p]}. */
    private int[] lines = new int[0];

    private final int[] end;

    Lane(int partitionBits, int itemBits) {
        this.partitionBits = partitionBits;
        shift = Long.SIZE - partitionBits;
        items = (1L << itemBits) - 1;
        int partitions = 1 << partitionBits;
        buffer = new long[partitions * LINES];
        fill = new int[partitions];
        end = new int[partitions];
    }

    /** Adds an entry. */
    void put(long hash, long item) {
        int p = (int) (hash >>> shift);
        int at = fill[p]++;
        buffer[p * LINES + (at & (LINES - 1))] = ((hash << partitionBits) & ~items) | item;
        if ((at & (LINES - 1)) == LINES - 1) {
            write(p);
        }
    }

    private void write(int p) {
        int line = written++;
        int to = line >>> BLOCK_BITS;
        int at = line & ((1 << BLOCK_BITS) - 1);
        if (at == 0) {
            begin(to);
        }
        partition[line] = (char) p;
        System.arraycopy(buffer, p * LINES, block[to], at * LINES, LINES);
    }

    private void begin(int number) {
        if (number == block.length) {
            block = Arrays.copyOf(block, 2 * number);
            partition = Arrays.copyOf(partition, 2 * partition.length);
        }
        block[number] = new long[LINES << BLOCK_BITS];
    }

    /** Puts the lines in the order of their partitions; nothing can be added from then on. */
    void close() {
        int sum = 0;
        for (int p = 0; p < fill.length; p++) {
            end[p] = sum;
            sum += fill[p] / LINES;
        }
        lines = new int[written];
        for (int line = 0; line < written; line++) {
            lines[end[partition[line]]++] = line;
        }
    }

    int size(int p) {
        return fill[p];
    }

    /** Copies the entries of a partition; where they end. */
    int copy(int p, long[] to, int from) {
        int at = from;
        for (int i = end[p] - fill[p] / LINES; i < end[p]; i++) {
            int line = lines[i];
            int place = (line & ((1 << BLOCK_BITS) - 1)) * LINES;
            System.arraycopy(block[line >>> BLOCK_BITS], place, to, at, LINES);
            at += LINES;
        }
        int rest = fill[p] % LINES;
        System.arraycopy(buffer, p * LINES, to, at, rest);
        return at + rest;
    }
}
