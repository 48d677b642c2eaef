package dev.samehand.model;

import java.util.Arrays;

/** Some observations of one type, as many as there is room for. */
final class Entries {

    static final int BITS = 14;

    /** Entries of a full chunk. */
    static final int MOST = 1 << BITS;

    final long[] value;
    final int[] account;
    final int[] firstDay;
    final int[] lastDay;
    int size;

    Entries(int room) {
        this(new long[room], new int[room], new int[room], new int[room], 0);
    }

    private Entries(long[] value, int[] account, int[] firstDay, int[] lastDay, int size) {
        this.value = value;
        this.account = account;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.size = size;
    }

    /** The same entries in {@code all}, which is as many as they are or more. */
    Entries copy(int all) {
        return new Entries(
                Arrays.copyOf(value, all),
                Arrays.copyOf(account, all),
                Arrays.copyOf(firstDay, all),
                Arrays.copyOf(lastDay, all),
                size);
    }

    int room() {
        return value.length - size;
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

    /** Gives each account the number that stands at its present one. */
    void renumber(int[] numbers) {
        for (int i = 0; i < size; i++) {
            account[i] = numbers[account[i]];
        }
    }
}
