package dev.samehand.link;

import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;

/**
 * Which accounts hold which values, both ways, as flat arrays (compressed sparse rows). Only values
 * with two holders or more are in it. Values are numbered by type and then by their holders, so
 * neither the order of the input nor the key of a keyed hash shows in any number.
 *
 * <p>A <em>slot</em> is one (value, account) pair: {@code holder[slot]} holds value {@code v} for
 * {@code start[v] <= slot < start[v + 1]}, in ascending order of accounts.
 */
final class Holdings {

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
    final int[] valueOfSlot;

    Holdings(
            ObservableTypes types,
            int accounts,
            short[] type,
            long[] value,
            int[] length,
            int[] start,
            int[] holder,
            int[] firstDay,
            int[] lastDay) {
        this.types = types;
        this.accounts = accounts;
        this.type = type;
        this.value = value;
        this.length = length;
        this.start = start;
        this.holder = holder;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        accountStart = new int[accounts + 1];
        accountSlot = new int[holder.length];
        valueOfSlot = new int[holder.length];
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

    private void turn() {
        for (int account : holder) {
            accountStart[account + 1]++;
        }
        for (int a = 0; a < accounts; a++) {
            accountStart[a + 1] += accountStart[a];
        }
        int[] next = accountStart.clone();
        for (int v = 0; v < values(); v++) {
            for (int slot = start[v]; slot < start[v + 1]; slot++) {
                accountSlot[next[holder[slot]]++] = slot;
                valueOfSlot[slot] = v;
            }
        }
    }
}
