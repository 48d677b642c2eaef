package dev.samehand.link.near;

/**
 * A set of hashes that is small beside all that it is asked for: a bitmap of 8 KiB or as much as
 * sixteen bits each take, which stays in cache, says no to nearly all of them. The others are
 * looked up in a table with open addressing.
 */
final class FewHashes {

    private static final int FEWEST_BITS = 16;
    private static final int MOST_BITS = 30;
    private static final long MIX = 0xd6e8feb86659fd93L;

    private final long[] table;
    private final long[] filter;
    private final int shift;
    private final boolean empty;
    private boolean zero;

    FewHashes(long[] hashes) {
        empty = hashes.length == 0;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length) + 4;
        bits = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        shift = Long.SIZE - bits;
        filter = new long[1 << (bits - 6)];
        table = new long[Integer.highestOneBit(hashes.length + 1) * 4];
        for (long hash : hashes) {
            int bit = (int) (hash >>> shift);
            filter[bit >> 6] |= 1L << bit;
            add(hash);
        }
    }

    private void add(long hash) {
        zero |= hash == 0; // which is an empty place in the table
        int at = place(hash);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = hash;
    }

    private int place(long hash) {
        return (int) ((hash * MIX) >>> 32) & (table.length - 1);
    }

    boolean has(long hash) {
        int bit = (int) (hash >>> shift);
        return ((filter[bit >> 6] >>> bit) & 1) != 0 && isThere(hash);
    }

    /** Writes the places of those that are among the first {@code count}; how many they are. */
    int among(long[] hashes, int count, int[] place) {
        if (empty) {
            return 0;
        }
        int perhaps = 0;
        for (int i = 0; i < count; i++) { // without a branch that nobody could predict
            int bit = (int) (hashes[i] >>> shift);
            place[perhaps] = i;
            perhaps += (int) (filter[bit >> 6] >>> bit) & 1;
        }
        int found = 0;
        for (int k = 0; k < perhaps; k++) {
            place[found] = place[k];
            found += isThere(hashes[place[k]]) ? 1 : 0;
        }
        return found;
    }

    private boolean isThere(long hash) {
        int at = place(hash);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return hash == 0 && zero;
    }
}
