package dev.samehand.link.index;

import dev.samehand.model.Day;
import java.util.Arrays;

/** Accounts that hold a value, with first and last day: a growing list that is used again. */
final class HolderList {

    int[] account = new int[64];
    int[] firstDay = new int[64];
    int[] lastDay = new int[64];
    int size;

    void clear() {
        size = 0;
    }

    void add(int holder, int first, int last) {
        if (size == account.length) {
            account = Arrays.copyOf(account, size * 2);
            firstDay = Arrays.copyOf(firstDay, size * 2);
            lastDay = Arrays.copyOf(lastDay, size * 2);
        }
        account[size] = holder;
        firstDay[size] = first;
        lastDay[size++] = last;
    }

    /** Brings the holders from a position on into ascending order, each once with all its days. */
    void settle(int from) {
        if (ascending(from)) {
            return;
        }
        long[] keys = new long[size - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) account[from + i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] first = Arrays.copyOfRange(firstDay, from, size);
        int[] last = Arrays.copyOfRange(lastDay, from, size);
        size = from;
        for (long key : keys) {
            int holder = (int) (key >>> 32);
            int i = (int) key;
            if (size > from && account[size - 1] == holder) {
                firstDay[size - 1] = Day.earlier(firstDay[size - 1], first[i]);
                lastDay[size - 1] = Day.later(lastDay[size - 1], last[i]);
            } else {
                add(holder, first[i], last[i]);
            }
        }
    }

    private boolean ascending(int from) {
        for (int i = from + 1; i < size; i++) {
            if (account[i] <= account[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
