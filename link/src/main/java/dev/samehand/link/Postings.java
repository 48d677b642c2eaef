package dev.samehand.link;

import dev.samehand.model.Day;
import dev.samehand.model.Observations.Column;
import dev.samehand.model.RadixSort;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The values of one type that at least two accounts hold, each with its holders in ascending order
 * and the first and last day on which each holder was seen with it.
 */
final class Postings {

    long[] value = new long[16];
    final IntList start = new IntList();
    final IntList holder = new IntList();
    final IntList firstDay = new IntList();
    final IntList lastDay = new IntList();
    int values;

    private Postings() {}

    /**
     * Groups a column by value. Entries whose value no other entry has are thrown away before the
     * sort, through a bitmap of hashes seen once and twice; most observations go that way.
     */
    static Postings of(Column column) {
        int[] kept = seenTwice(column);
        long[] keys = new long[kept.length];
        Arrays.setAll(keys, i -> column.value()[kept[i]]);
        int[] order = RadixSort.order(keys);
        Postings postings = new Postings();
        long[] run = new long[16];
        for (int from = 0, to; from < order.length; from = to) {
            to = from;
            long hash = keys[order[from]];
            while (to < order.length && keys[order[to]] == hash) {
                to++;
            }
            if (run.length < to - from) {
                run = new long[(to - from) * 2];
            }
            for (int i = from; i < to; i++) {
                int entry = kept[order[i]];
                run[i - from] = (long) column.account()[entry] << 32 | entry;
            }
            postings.append(hash, column, run, to - from);
        }
        postings.start.add(postings.holder.size);
        return postings;
    }

    private static int[] seenTwice(Column column) {
        int mask = Math.max(64, Integer.highestOneBit(Math.max(1, column.size())) << 3) - 1;
        BitSet once = new BitSet(mask + 1);
        BitSet twice = new BitSet(mask + 1);
        for (long hash : column.value()) {
            int bit = (int) (hash >>> 32) & mask;
            if (once.get(bit)) {
                twice.set(bit);
            }
            once.set(bit);
        }
        int[] kept = new int[column.size()];
        int size = 0;
        for (int i = 0; i < column.size(); i++) {
            if (twice.get((int) (column.value()[i] >>> 32) & mask)) {
                kept[size++] = i;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void append(long hash, Column column, long[] run, int size) {
        Arrays.sort(run, 0, size);
        if (run[0] >>> 32 == run[size - 1] >>> 32) {
            return;
        }
        if (values == value.length) {
            value = Arrays.copyOf(value, values + (values >> 1));
        }
        value[values++] = hash;
        start.add(holder.size);
        int previous = -1;
        for (int i = 0; i < size; i++) {
            int account = (int) (run[i] >>> 32);
            int entry = (int) run[i];
            if (account != previous) {
                holder.add(account);
                firstDay.add(Day.UNKNOWN);
                lastDay.add(Day.UNKNOWN);
                previous = account;
            }
            int slot = holder.size - 1;
            firstDay.items[slot] = Day.earlier(firstDay.items[slot], column.firstDay()[entry]);
            lastDay.items[slot] = Day.later(lastDay.items[slot], column.lastDay()[entry]);
        }
    }

    int holders(int v) {
        return start.items[v + 1] - start.items[v];
    }

    /** Order of values by their holders, compared one by one, then by hash. */
    int compareHolders(int v, int w) {
        int order =
                Arrays.compare(
                        holder.items,
                        start.items[v],
                        start.items[v + 1],
                        holder.items,
                        start.items[w],
                        start.items[w + 1]);
        return order != 0 ? order : Long.compare(value[v], value[w]);
    }

    boolean sameHolders(int v, int w) {
        return Arrays.equals(
                holder.items,
                start.items[v],
                start.items[v + 1],
                holder.items,
                start.items[w],
                start.items[w + 1]);
    }
}
