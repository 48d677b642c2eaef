package dev.samehand.link;

import dev.samehand.model.Day;
import dev.samehand.model.Observations.Column;
import java.util.Arrays;

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
     * Groups a column by value.
     *
     * @param own entries from here on are only added to values that an entry before it has
     */
    static Postings of(Column column, int own) {
        Postings postings = new Postings();
        Partitions.group(
                column,
                (hash, holder, days, size) -> {
                    if (postings.shared(holder, size, own)) {
                        postings.append(hash, holder, days, size);
                    }
                });
        postings.start.add(postings.holder.size);
        return postings;
    }

    private boolean shared(long[] holders, int size, int own) {
        if (account(holders[0]) == account(holders[size - 1])) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if ((int) holders[i] < own) {
                return true;
            }
        }
        return false;
    }

    private static int account(long holder) {
        return (int) (holder >>> Integer.SIZE);
    }

    private void append(long hash, long[] holders, long[] days, int size) {
        if (values == value.length) {
            value = Arrays.copyOf(value, values + (values >> 1));
        }
        value[values++] = hash;
        start.add(holder.size);
        for (int i = 0, next; i < size; i = next) {
            int first = (int) (days[i] >> Integer.SIZE);
            int last = (int) days[i];
            for (next = i + 1;
                    next < size && account(holders[next]) == account(holders[i]);
                    next++) {
                first = Day.earlier(first, (int) (days[next] >> Integer.SIZE));
                last = Day.later(last, (int) days[next]);
            }
            holder.add(account(holders[i]));
            firstDay.add(first);
            lastDay.add(last);
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

    /**
     * The values in the order of their first two holders, then of the others. First they are
     * counted by first holder, which leaves few to be compared.
     */
    int[] byHolders() {
        int most = 0;
        for (int v = 0; v < values; v++) {
            most = Math.max(most, holder.items[start.items[v]]);
        }
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(most / (values + 1)));
        int[] next = new int[(most >>> shift) + 2];
        for (int v = 0; v < values; v++) {
            next[(holder.items[start.items[v]] >>> shift) + 1]++;
        }
        for (int b = 1; b < next.length; b++) {
            next[b] += next[b - 1];
        }
        int[] order = new int[values];
        for (int v = 0; v < values; v++) {
            order[next[holder.items[start.items[v]] >>> shift]++] = v;
        }
        for (int b = 0, from = 0; b + 1 < next.length; from = next[b++]) {
            if (next[b] - from > 1) {
                HolderOrder.sort(order, from, next[b], this);
            }
        }
        return order;
    }
}
