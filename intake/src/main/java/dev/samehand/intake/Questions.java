package dev.samehand.intake;

import java.util.Arrays;

/** Rows about which only the whole can tell something: their accounts, what was seen, and lines. */
final class Questions {

    /** Takes the rows in their order. */
    interface Sink {
        void row(int account, long seen, long line);
    }

    private int[] account = {};
    private long[] seen = {};
    private long[] line = {};
    private int size;

    void add(int holder, long what, long stands) {
        if (size == account.length) {
            int capacity = Math.max(64, size + (size >> 1));
            account = Arrays.copyOf(account, capacity);
            seen = Arrays.copyOf(seen, capacity);
            line = Arrays.copyOf(line, capacity);
        }
        account[size] = holder;
        seen[size] = what;
        line[size++] = stands;
    }

    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            sink.row(account[i], seen[i], line[i]);
        }
    }
}
