package dev.samehand.model;

import java.util.Arrays;

/** Some observations of one type, as many as there is room for. */
final class Entries {

    /** Entries of a full chunk. */
    static final int MOST = 1 << 14;

    long[] value;
    int[] account;
    int[] firstDay;
    int[] lastDay;
    int size;

    Entries(int room) {
        value = new long[room];
        account = new int[room];
        firstDay = new int[room];
        lastDay = new int[room];
    }

    /** The arrays themselves, the first {@code kept} of which count. */
    Entries(Observations.Column column, int kept) {
        value = column.value();
        account = column.account();
        firstDay = column.firstDay();
        lastDay = column.lastDay();
        size = kept;
    }

    int room() {
        return value.length - size;
    }

    void grow(int room) {
        value = Arrays.copyOf(value, room);
        account = Arrays.copyOf(account, room);
        firstDay = Arrays.copyOf(firstDay, room);
        lastDay = Arrays.copyOf(lastDay, room);
    }

    void add(long hash, int holder, int first, int last) {
        value[size] = hash;
        account[size] = holder;
        firstDay[size] = first;
        lastDay[size] = last;
        size++;
    }

    /** Adds {@code count} entries of another, whose accounts have these numbers here. */
    void add(Entries from, int at, int count, int[] numbers) {
        System.arraycopy(from.value, at, value, size, count);
        System.arraycopy(from.firstDay, at, firstDay, size, count);
        System.arraycopy(from.lastDay, at, lastDay, size, count);
        for (int i = 0; i < count; i++) {
            account[size + i] = numbers[from.account[at + i]];
        }
        size += count;
    }
}
