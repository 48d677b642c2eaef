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
    private long[] run = new long[16];

    private Postings() {}

    /** Groups a column by value. */
    static Postings of(Column column) {
        Postings postings = new Postings();
        Partitions.group(
                column.value(),
                (hash, entries, size) -> postings.append(hash, column, entries, size));
        postings.start.add(postings.holder.size);
        return postings;
    }

    private void append(long hash, Column column, int[] entries, int size) {
        if (run.length < size) {
            run = new long[size * 2];
        }
        for (int i = 0; i < size; i++) {
            run[i] = (long) column.account()[entries[i]] << 32 | entries[i];
        }
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
