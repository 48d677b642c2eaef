package dev.samehand.intake;

import java.util.Arrays;

/** A set of hashes by open addressing, cheap to empty and use again. */
final class LongSet {

    private long[] table = new long[64];
    private int size;
    private boolean hasZero;

    void clear() {
        if (size > 0) {
            Arrays.fill(table, 0);
        }
        size = 0;
        hasZero = false;
    }

    int size() {
        return size;
    }

    boolean contains(long hash) {
        if (hash == 0) {
            return hasZero;
        }
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        return table[at] == hash;
    }

    /** Whether the hash is new. */
    boolean add(long hash) {
        if (hash == 0) {
            boolean fresh = !hasZero;
            hasZero = true;
            return fresh;
        }
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = hash;
        if (2 * ++size > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] smaller = table;
        table = new long[2 * smaller.length];
        int mask = table.length - 1;
        for (long hash : smaller) {
            int at = (int) hash & mask;
            while (hash != 0 && table[at] != 0) {
                at = at + 1 & mask;
            }
            if (hash != 0) {
                table[at] = hash;
            }
        }
    }
}
