package dev.samehand.link.near;

import java.util.Arrays;

/**
 * How many different hashes two documents have, and have in common. Two tables with open
 * addressing, emptied by counting up a mark, so that a comparison costs what the documents are long
 * and allocates nothing. The first document stays while others are compared with it.
 */
final class Overlap {

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final Table first = new Table();
    private final Table second = new Table();

    /** Takes the document that others will be compared with. */
    void first(long[] hashes, int count) {
        first.clear(count);
        for (int i = 0; i < count; i++) {
            first.add(hashes[i]);
        }
    }

    /** Compares another document; the number of different hashes in common. */
    int common(long[] hashes, int count) {
        second.clear(count);
        int common = 0;
        for (int i = 0; i < count; i++) {
            if (second.add(hashes[i]) && first.has(hashes[i])) {
                common++;
            }
        }
        return common;
    }

    /** Different hashes of the document taken first. */
    int sizeOfFirst() {
        return first.size;
    }

    /** Different hashes of the document compared last. */
    int sizeOfSecond() {
        return second.size;
    }

    private static final class Table {
        private long[] key = new long[1024];
        private int[] mark = new int[1024];
        private int present;
        private int size;
        private int shift = Long.SIZE - 10;

        void clear(int expected) {
            size = 0;
            present++;
            if (expected * 2L > key.length) {
                int bits = Math.min(30, Long.SIZE - Long.numberOfLeadingZeros(expected * 2L));
                key = new long[1 << bits];
                mark = new int[1 << bits];
                shift = Long.SIZE - bits;
                present = 1;
            } else if (present == Integer.MAX_VALUE) {
                Arrays.fill(mark, 0);
                present = 1;
            }
        }

        boolean add(long hash) {
            int at = (int) ((hash * MIX) >>> shift);
            while (mark[at] == present) {
                if (key[at] == hash) {
                    return false;
                }
                at = (at + 1) & (key.length - 1);
            }
            mark[at] = present;
            key[at] = hash;
            size++;
            return true;
        }

        boolean has(long hash) {
            int at = (int) ((hash * MIX) >>> shift);
            while (mark[at] == present) {
                if (key[at] == hash) {
                    return true;
                }
                at = (at + 1) & (key.length - 1);
            }
            return false;
        }
    }
}
