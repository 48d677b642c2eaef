package dev.samehand.link.near;

import java.util.Arrays;

/**
 * A set of hashes that is small beside all that it is asked for: a bitmap of 16 KiB or as much as
 * sixteen bits each take, which stays in cache, says no to nearly all of them.
 */
final class FewHashes {

    private static final int FEWEST_BITS = 17;
    private static final int MOST_BITS = 30;

    private final long[] sorted;
    private final long[] filter;
    private final int shift;

    FewHashes(long[] hashes) {
        sorted = hashes.clone();
        Arrays.sort(sorted);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length) + 4;
        bits = Math.clamp(bits, FEWEST_BITS, MOST_BITS);
        shift = Long.SIZE - bits;
        filter = new long[1 << (bits - 6)];
        for (long hash : sorted) {
            int bit = (int) (hash >>> shift);
            filter[bit >> 6] |= 1L << bit;
        }
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean has(long hash) {
        int bit = (int) (hash >>> shift);
        return ((filter[bit >> 6] >>> bit) & 1) != 0 && Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** Whether one of them has these upper 32 bits. */
    boolean begins(int upper) {
        long lowest = (long) upper << 32;
        int bit = (int) (lowest >>> shift);
        if (((filter[bit >> 6] >>> bit) & 1) == 0) {
            return false;
        }
        int at = Arrays.binarySearch(sorted, lowest);
        int next = at < 0 ? -at - 1 : at;
        return next < sorted.length && (int) (sorted[next] >> 32) == upper;
    }

    /** Takes what begins like one of them out of the first {@code count}; how many are left. */
    int dropFrom(int[] hash, int count) {
        if (sorted.length == 0) {
            return count;
        }
        int left = 0;
        for (int i = 0; i < count; i++) {
            int one = hash[i];
            hash[left] = one;
            left += begins(one) ? 0 : 1;
        }
        return left;
    }
}
