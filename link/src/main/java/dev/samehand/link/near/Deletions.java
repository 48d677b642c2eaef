package dev.samehand.link.near;

/**
 * Hashes of a text and of all texts that dropping one of its letters makes. Two texts one typing
 * error apart, be it a letter more, less, other, or two swapped, have one of these in common (Mor
 * and Fraenkel 1982, made popular as SymSpell).
 */
final class Deletions {

    private static final long BASE = 0x9e3779b97f4a7c15L;
    private static final long MIX = 0xd6e8feb86659fd93L;

    private long[] hash = new long[64];
    private long[] after = new long[65];

    /** Hashes of {@code text[from, to)} and its deletions; only the first {@link #of} are valid. */
    long[] hashes() {
        return hash;
    }

    int of(String text, int from, int to) {
        int length = to - from;
        if (after.length < length + 2) {
            after = new long[2 * length + 2];
            hash = new long[2 * length + 2];
        }
        after[length] = 0;
        for (int i = length - 1; i >= 0; i--) {
            after[i] = after[i + 1] * BASE + text.charAt(from + i) + 1;
        }
        hash[0] = mixed(after[0]);
        int count = 1;
        long before = 0;
        long power = 1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            if (i == 0 || c != text.charAt(from + i - 1)) { // of a double letter either is dropped
                hash[count++] = mixed(before + power * after[i + 1]);
            }
            before += power * (c + 1);
            power *= BASE;
        }
        return count;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * MIX;
        mixed = (mixed ^ (mixed >>> 29)) * BASE;
        return mixed ^ (mixed >>> 32);
    }
}
