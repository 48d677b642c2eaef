package dev.samehand.link;

import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which accounts hold which values, both ways, as flat arrays (compressed sparse rows). Only values
 * with two holders or more are in it. Values are numbered by type, then by their holders and last
 * by their hash, so that the order of the input shows in no number.
 *
 * <p>A <em>slot</em> is one (value, account) pair: {@code holder[slot]} holds value {@code v} for
 * {@code start[v] <= slot < start[v + 1]}, in ascending order of accounts.
 */
final class Holdings {

    /** Slots that are worth a thread, and most of them: each needs 4 bytes an account. */
    private static final int STRETCH = 1 << 16;

    private static final int MOST_STRETCHES = 2;

    final ObservableTypes types;
    final int accounts;

    final short[] type;
    final long[] value;

    /** Windows of text that a passage stands for; 1 for every other type. */
    final int[] length;

    final int[] start;
    final int[] holder;
    final int[] firstDay;
    final int[] lastDay;

    /** The slots of account {@code a}, by value: from {@code accountStart[a]}. */
    final int[] accountStart;

    final int[] accountSlot;

    /** The value of each entry of {@link #accountSlot}. */
    final int[] accountValue;

    /**
     * The values and their holders, by value; {@code start} has one entry more than values.
     *
     * @see Holdings
     */
    record Table(
            short[] type,
            long[] value,
            int[] length,
            int[] start,
            int[] holder,
            int[] firstDay,
            int[] lastDay) {
        Table(int values, int slots) {
            this(
                    new short[values],
                    new long[values],
                    new int[values],
                    new int[values + 1],
                    new int[slots],
                    new int[slots],
                    new int[slots]);
        }
    }

    Holdings(ObservableTypes types, int accounts, Table table) {
        this.types = types;
        this.accounts = accounts;
        type = table.type;
        value = table.value;
        length = table.length;
        start = table.start;
        holder = table.holder;
        firstDay = table.firstDay;
        lastDay = table.lastDay;
        accountStart = new int[accounts + 1];
        accountSlot = new int[holder.length];
        accountValue = new int[holder.length];
        turn();
    }

    int values() {
        return value.length;
    }

    int holders(int v) {
        return start[v + 1] - start[v];
    }

    /** Days between the uses of a value in two slots; 0 where they overlap or are not known. */
    int gap(int slotA, int slotB) {
        if (firstDay[slotA] == Day.UNKNOWN || firstDay[slotB] == Day.UNKNOWN) {
            return 0;
        }
        return Math.max(
                0, Math.max(firstDay[slotA] - lastDay[slotB], firstDay[slotB] - lastDay[slotA]));
    }

    /**
     * From the order of values to that of accounts. Stretches of values are counted and placed by
     * several threads, each with room of its own, so that the order is that of one thread.
     */
    private void turn() {
        int stretches = Math.clamp(holder.length / STRETCH, 1, MOST_STRETCHES);
        int[][] next = new int[stretches][accounts];
        inParallel(
                stretches,
                stretch -> {
                    int end = start[firstValue(stretch + 1, stretches)];
                    for (int slot = start[firstValue(stretch, stretches)]; slot < end; slot++) {
                        next[stretch][holder[slot]]++;
                    }
                });
        int sum = 0;
        for (int account = 0; account < accounts; account++) {
            accountStart[account] = sum;
            for (int[] counts : next) {
                int count = counts[account];
                counts[account] = sum;
                sum += count;
            }
        }
        accountStart[accounts] = sum;
        inParallel(
                stretches,
                stretch -> {
                    int end = firstValue(stretch + 1, stretches);
                    for (int v = firstValue(stretch, stretches); v < end; v++) {
                        for (int slot = start[v]; slot < start[v + 1]; slot++) {
                            int at = next[stretch][holder[slot]]++;
                            accountSlot[at] = slot;
                            accountValue[at] = v;
                        }
                    }
                });
    }

    private int firstValue(int stretch, int stretches) {
        return (int) ((long) values() * stretch / stretches);
    }

    private static void inParallel(int stretches, IntConsumer work) {
        IntStream.range(0, stretches).parallel().forEach(work);
    }
}
