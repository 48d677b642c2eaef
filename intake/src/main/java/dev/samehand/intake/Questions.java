package dev.samehand.intake;

import java.util.Arrays;

/** Rows about which only the whole can tell something: their accounts, days and lines. */
final class Questions {

    /** Takes the rows in their order. */
    interface Sink {
        void row(int account, int day, long line);
    }

    private int[] account = {};
    private int[] day = {};
    private long[] line = {};
    private int size;

    void add(int holder, int seen, long stands) {
        if (size == account.length) {
            int capacity = Math.max(64, size + (size >> 1));
            account = Arrays.copyOf(account, capacity);
            day = Arrays.copyOf(day, capacity);
            line = Arrays.copyOf(line, capacity);
        }
        account[size] = holder;
        day[size] = seen;
        line[size++] = stands;
    }

    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            sink.row(account[i], day[i], line[i]);
        }
    }
}
