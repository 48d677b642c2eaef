package dev.samehand.link.near;

import java.util.Arrays;

/** A growing list of plain longs. */
final class Longs {

    private long[] items = new long[64];
    private int size;

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    /** The same from several threads. */
    synchronized void addShared(long item) {
        add(item);
    }

    long[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
