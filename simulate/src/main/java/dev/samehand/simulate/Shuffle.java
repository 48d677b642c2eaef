package dev.samehand.simulate;

/**
 * A fixed random order of the numbers 0 … size-1 that needs no memory: a four-round Feistel network
 * over the next even power of two, walked until it lands inside (Black and Rogaway, Ciphers with
 * Arbitrary Finite Domains, CT-RSA 2002). Immutable.
 */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final long size;
    private final int halfBits;
    private final long seed;

    Shuffle(long size, long seed) {
        this.size = size;
        this.seed = seed;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        halfBits = (bits + 1) / 2;
    }

    long at(long position) {
        assert position >= 0 && position < size : position + " of " + size;
        long value = position;
        do {
            value = permute(value);
        } while (value >= size);
        return value;
    }

    private long permute(long value) {
        long mask = (1L << halfBits) - 1;
        long left = value >>> halfBits;
        long right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Dice.mix(seed + right * ROUNDS + round) & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
