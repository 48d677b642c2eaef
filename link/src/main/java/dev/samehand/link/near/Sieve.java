package dev.samehand.link.near;

import java.util.Arrays;

/**
 * Says of most hashes that they are not in a set: a byte for each slot of a table, which is set
 * where one of the set may be (Bloom, Space/time trade-offs in hash coding with allowable errors,
 * CACM 1970, with one hash). It stays in cache, and asking takes no branch that nobody could
 * predict; of those that pass, another must know more.
 */
final class Sieve {

    private static final int FEWEST_BITS = 10;

    /** 64 KiB. Up to 4096 hashes, one in sixteen others passes at most. */
    private static final int MOST_BITS = 16;

    private byte[] may = new byte[1 << FEWEST_BITS];
    private int shift = Long.SIZE - FEWEST_BITS;

    /** Forgets all and makes room for so many. */
    void clear(int expected) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(expected) + 4;
        bits = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        shift = Long.SIZE - bits;
        if (may.length == 1 << bits) {
            Arrays.fill(may, (byte) 0);
            return;
        }
        may = new byte[1 << bits];
    }

    void add(long hash) {
        may[(int) (hash >>> shift)] = 1;
    }

    /** Keeps those that may be in the set, in their order; how many they are. */
    int keep(long[] hashes, int count) {
        int mask = may.length - 1;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long hash = hashes[i];
            hashes[kept] = hash;
            kept += may[(int) (hash >>> shift) & mask];
        }
        return kept;
    }
}
