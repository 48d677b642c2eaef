package dev.samehand.link.near;

import java.util.Arrays;

/** A set of pairs of item numbers: open addressing over one long each, smaller number first. */
final class Pairs {

    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** A pair is never zero: its larger number is at least one. */
    private long[] table = new long[1 << 10];

    private int size;

    boolean add(int a, int b) {
        assert a != b : "item " + a + " twice";
        return add(((long) Math.min(a, b) << 32) | Math.max(a, b));
    }

    private boolean add(long pair) {
        int mask = table.length - 1;
        int at = (int) ((pair * MIX) >>> 32) & mask;
        while (table[at] != 0) {
            if (table[at] == pair) {
                return false;
            }
            at = (at + 1) & mask;
        }
        table[at] = pair;
        if (++size * 2L > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 4];
        size = 0;
        for (long pair : old) {
            if (pair != 0) {
                add(pair);
            }
        }
    }

    /** Takes all pairs of another set. */
    void addAll(Pairs others) {
        for (long pair : others.table) {
            if (pair != 0) {
                add(pair);
            }
        }
    }

    /** All pairs in ascending order. */
    long[] sorted() {
        long[] pairs = new long[size];
        int at = 0;
        for (long pair : table) {
            if (pair != 0) {
                pairs[at++] = pair;
            }
        }
        Arrays.parallelSort(pairs);
        return pairs;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }
}
