package dev.samehand.link.index;

import dev.samehand.model.Day;
import java.util.Arrays;

/**
 * The networks that the holders of one value are in, each with how many of them it has and the days
 * between the newcomer's use of the value and the nearest use in that network, counted in one walk
 * over the holders. The days are those of {@code Slots.gaps}: 0 where uses overlap or any use in
 * the network, the newcomer's included, has no known day.
 */
final class Sides {

    int[] network = new int[16];
    int[] here = new int[16];
    private boolean[] undated = new boolean[16];
    private int[] latest = new int[16];
    private int[] earliest = new int[16];
    int size;

    /** Open addressing: a side's position plus one, or 0. */
    private int[] table = new int[64];

    void clear() {
        Arrays.fill(table, 0);
        size = 0;
    }

    /**
     * Counts a holder.
     *
     * @param sortsBefore whether its use is ordered before the newcomer's
     */
    void add(int number, int first, int last, boolean sortsBefore) {
        int side = side(number);
        here[side]++;
        if (first == Day.UNKNOWN) {
            undated[side] = true;
            return;
        }
        if (sortsBefore) {
            latest[side] = Math.max(latest[side], last);
        } else {
            earliest[side] = Math.min(earliest[side], first);
        }
    }

    /** Days between the newcomer's use and the nearest one of a side. */
    int gap(int side, int first, int last) {
        if (first == Day.UNKNOWN || undated[side]) {
            return 0;
        }
        int before =
                latest[side] == Integer.MIN_VALUE
                        ? Integer.MAX_VALUE
                        : Math.max(0, first - latest[side]);
        int after =
                earliest[side] == Integer.MAX_VALUE
                        ? Integer.MAX_VALUE
                        : Math.max(0, earliest[side] - last);
        return Math.min(before, after);
    }

    private int side(int number) {
        int slot = slot(number);
        if (table[slot] > 0) {
            return table[slot] - 1;
        }
        if (size == network.length) {
            grow();
            slot = slot(number);
        }
        table[slot] = size + 1;
        network[size] = number;
        here[size] = 0;
        undated[size] = false;
        latest[size] = Integer.MIN_VALUE;
        earliest[size] = Integer.MAX_VALUE;
        return size++;
    }

    private int slot(int number) {
        int slot = ((number * 0x9e3779b1) >>> 12) & (table.length - 1);
        while (table[slot] > 0 && network[table[slot] - 1] != number) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        int capacity = size * 2;
        network = Arrays.copyOf(network, capacity);
        here = Arrays.copyOf(here, capacity);
        undated = Arrays.copyOf(undated, capacity);
        latest = Arrays.copyOf(latest, capacity);
        earliest = Arrays.copyOf(earliest, capacity);
        table = new int[capacity * 4];
        for (int i = 0; i < size; i++) {
            table[slot(network[i])] = i + 1;
        }
    }
}
