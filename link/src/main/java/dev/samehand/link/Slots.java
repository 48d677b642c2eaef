package dev.samehand.link;

import dev.samehand.model.Day;
import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * What a set of accounts shares among itself: its slots in the order of values, those of one value
 * in the order of accounts. Made once and filled again for each set, so that looking at one of the
 * many small sets allocates nothing. Not for several threads.
 */
final class Slots {

    /** So many entries are sorted faster by digits than by comparing. */
    private static final int MANY = 1 << 12;

    private final Holdings holdings;

    /** Value in the upper half, place in {@link #found} in the lower. */
    private long[] order = new long[64];

    private int[] found = new int[64];
    private int[] finder = new int[64];
    private int[] gap = new int[16];
    private long[] byFirst = new long[16];
    private int size;

    Slots(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Takes in the slots of these accounts, which are in ascending order. */
    void collect(int[] accounts) {
        size = 0;
        for (int member = 0; member < accounts.length; member++) {
            int from = holdings.accountStart[accounts[member]];
            int end = holdings.accountStart[accounts[member] + 1];
            ensure(size + end - from);
            for (int i = from; i < end; i++) {
                order[size] = (long) holdings.accountValue[i] << 32 | size;
                found[size] = holdings.accountSlot[i];
                finder[size++] = member;
            }
        }
        if (size < MANY) {
            Arrays.sort(order, 0, size);
        } else {
            order = RadixSort.sorted(Arrays.copyOf(order, size), 32);
        }
    }

    private void ensure(int needed) {
        if (needed > found.length) {
            int room = Math.max(needed, found.length * 2);
            found = Arrays.copyOf(found, room);
            finder = Arrays.copyOf(finder, room);
        }
        if (found.length > order.length) {
            order = Arrays.copyOf(order, found.length);
        }
    }

    int size() {
        return size;
    }

    int value(int i) {
        return (int) (order[i] >>> 32);
    }

    /** Number of the slot in {@link Holdings}. */
    int slot(int i) {
        return found[(int) order[i]];
    }

    /** Which of the accounts it is, from 0. */
    int member(int i) {
        return finder[(int) order[i]];
    }

    /** First position after {@code from} that has another value. */
    int end(int from) {
        int value = value(from);
        int to = from + 1;
        while (to < size && value(to) == value) {
            to++;
        }
        return to;
    }

    /**
     * For each entry of {@code [from, to)} the days between its use and the nearest other one; 0
     * where they overlap or a day is not known. Valid until asked again.
     */
    int[] gaps(int from, int to) {
        int n = to - from;
        if (gap.length < n) {
            gap = new int[n * 2];
            byFirst = new long[n * 2];
        }
        if (n == 2) {
            gap[0] = holdings.gap(slot(from), slot(from + 1));
            gap[1] = gap[0];
            return gap;
        }
        for (int i = 0; i < n; i++) {
            int first = holdings.firstDay[slot(from + i)];
            if (first == Day.UNKNOWN) {
                Arrays.fill(gap, 0, n, 0);
                return gap;
            }
            byFirst[i] = (long) first << 32 | i;
        }
        Arrays.sort(byFirst, 0, n);
        toEarlier(from, n);
        toLater(from, n);
        return gap;
    }

    private void toEarlier(int from, int n) {
        gap[(int) byFirst[0]] = Integer.MAX_VALUE;
        int latest = holdings.lastDay[slot(from + (int) byFirst[0])];
        for (int k = 1; k < n; k++) {
            int slot = slot(from + (int) byFirst[k]);
            gap[(int) byFirst[k]] = Math.max(0, holdings.firstDay[slot] - latest);
            latest = Math.max(latest, holdings.lastDay[slot]);
        }
    }

    private void toLater(int from, int n) {
        for (int k = n - 2; k >= 0; k--) {
            int i = (int) byFirst[k];
            int next = (int) (byFirst[k + 1] >> 32);
            gap[i] = Math.min(gap[i], Math.max(0, next - holdings.lastDay[slot(from + i)]));
        }
    }
}
