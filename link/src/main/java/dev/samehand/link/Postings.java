package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.Day;
import java.util.Arrays;

/**
 * The values of one type that at least two accounts hold, each with its holders in ascending order
 * and the first and last day on which each holder was seen with it.
 */
final class Postings {

    final long[] value;
    final int[] start;
    final int[] holder;
    final int[] firstDay;
    final int[] lastDay;
    int values;
    int slots;

    private Postings(int entries) {
        value = new long[entries / 2];
        start = new int[entries / 2 + 1];
        holder = new int[entries];
        firstDay = new int[entries];
        lastDay = new int[entries];
    }

    /**
     * Groups a column by value.
     *
     * @param own entries from here on are only added to values that an entry before it has
     */
    static Postings of(Column column, int own) {
        Partitions partitions = Partitions.of(column);
        Postings postings = new Postings(partitions.entries());
        partitions.forEach((hash, holder, days, size) -> {
            if (shared(holder, size, own)) {
                postings.append(hash, holder, days, size);
            }
        });
        return postings;
    }

    private static boolean shared(long[] holders, int size, int own) {
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
        value[values++] = hash;
        for (int i = 0, next; i < size; i = next) {
            int first = (int) (days[i] >> Integer.SIZE);
            int last = (int) days[i];
            for (next = i + 1;
                    next < size && account(holders[next]) == account(holders[i]);
                    next++) {
                first = Day.earlier(first, (int) (days[next] >> Integer.SIZE));
                last = Day.later(last, (int) days[next]);
            }
            holder[slots] = account(holders[i]);
            firstDay[slots] = first;
            lastDay[slots++] = last;
        }
        start[values] = slots;
    }

    int holders(int v) {
        return start[v + 1] - start[v];
    }

    /** Order of values by their holders, compared one by one, then by hash. */
    int compareHolders(int v, int w) {
        int order = Arrays.compare(holder, start[v], start[v + 1], holder, start[w], start[w + 1]);
        return order != 0 ? order : Long.compare(value[v], value[w]);
    }

    boolean sameHolders(int v, int w) {
        return Arrays.equals(holder, start[v], start[v + 1], holder, start[w], start[w + 1]);
    }

    /**
     * The values in the order of their first two holders, then of the others. First they are
     * counted by first holder, which leaves few to be compared.
     */
    int[] byHolders() {
        int most = 0;
        for (int v = 0; v < values; v++) {
            most = Math.max(most, holder[start[v]]);
        }
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(most / (values + 1)));
        int[] next = new int[(most >>> shift) + 2];
        for (int v = 0; v < values; v++) {
            next[(holder[start[v]] >>> shift) + 1]++;
        }
        for (int b = 1; b < next.length; b++) {
            next[b] += next[b - 1];
        }
        int[] order = new int[values];
        for (int v = 0; v < values; v++) {
            order[next[holder[start[v]] >>> shift]++] = v;
        }
        for (int b = 0, from = 0; b + 1 < next.length; from = next[b++]) {
            if (next[b] - from > 1) {
                HolderOrder.sort(order, from, next[b], this);
            }
        }
        return order;
    }
}
