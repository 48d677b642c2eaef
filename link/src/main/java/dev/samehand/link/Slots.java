package dev.samehand.link;

import dev.samehand.model.Day;
import java.util.Arrays;

/** The slots of some accounts, ordered by value: what a set of accounts shares among itself. */
final class Slots {

    private Slots() {}

    /** Value in the upper half, slot in the lower, ascending. */
    static long[] byValue(int[] accounts, Holdings holdings) {
        int size = 0;
        for (int account : accounts) {
            size += holdings.accountStart[account + 1] - holdings.accountStart[account];
        }
        long[] slots = new long[size];
        size = 0;
        for (int account : accounts) {
            int end = holdings.accountStart[account + 1];
            for (int i = holdings.accountStart[account]; i < end; i++) {
                int slot = holdings.accountSlot[i];
                slots[size++] = (long) holdings.valueOfSlot[slot] << 32 | slot;
            }
        }
        Arrays.sort(slots);
        return slots;
    }

    static int value(long entry) {
        return (int) (entry >>> 32);
    }

    /** First position after {@code from} that has another value. */
    static int end(long[] slots, int from) {
        int to = from + 1;
        while (to < slots.length && value(slots[to]) == value(slots[from])) {
            to++;
        }
        return to;
    }

    /**
     * For each entry of {@code slots[from, to)} the days between its use and the nearest other one;
     * 0 where they overlap or a day is not known.
     */
    static int[] gaps(long[] slots, int from, int to, Holdings holdings) {
        int n = to - from;
        int[] gap = new int[n];
        long[] byFirst = new long[n];
        for (int i = 0; i < n; i++) {
            int first = holdings.firstDay[(int) slots[from + i]];
            if (first == Day.UNKNOWN) {
                return gap;
            }
            byFirst[i] = (long) first << 32 | i;
        }
        Arrays.sort(byFirst);
        Arrays.fill(gap, Integer.MAX_VALUE);
        int latest = Integer.MIN_VALUE;
        for (int k = 0; k < n; k++) {
            int slot = (int) slots[from + (int) byFirst[k]];
            if (k > 0) {
                gap[(int) byFirst[k]] = Math.max(0, holdings.firstDay[slot] - latest);
            }
            latest = Math.max(latest, holdings.lastDay[slot]);
        }
        for (int k = n - 2; k >= 0; k--) {
            int slot = (int) slots[from + (int) byFirst[k]];
            int next = (int) (byFirst[k + 1] >> 32);
            int i = (int) byFirst[k];
            gap[i] = Math.min(gap[i], Math.max(0, next - holdings.lastDay[slot]));
        }
        return gap;
    }
}
