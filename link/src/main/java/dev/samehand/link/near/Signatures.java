package dev.samehand.link.near;

import java.util.SplittableRandom;

/**
 * MinHash (Broder 1997): of each of {@value #HASHES} hash functions the smallest value that any
 * shingle of a document has. Two documents agree in one of them as often as their Jaccard
 * similarity says.
 *
 * <p>The functions are {@code a·x + b} modulo 2³² with odd {@code a}, over shingles that are hashes
 * already (linear permutations; Bohman, Cooper and Frieze 2000). There are two ways to compute them
 * that give the same to the bit: {@link PlainSignatures} everywhere, and {@code VectorSignatures}
 * where Java was started with {@code --add-modules jdk.incubator.vector} on a processor with
 * vectors of 256 bits or more.
 */
sealed interface Signatures permits PlainSignatures, VectorSignatures {

    /** Hash functions; a multiple of 64. */
    int HASHES = 128;

    /**
     * Signs a document.
     *
     * @param shingle hashes; at least one
     * @param signature room for {@link #HASHES} numbers
     */
    void sign(int[] shingle, int count, int[] signature);

    /** The fastest way that works here. */
    static Signatures fastest() {
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return vectors && VectorSignatures.pays() ? new VectorSignatures() : new PlainSignatures();
    }

    /** Factors of the hash functions, odd. */
    static int[] factors() {
        return new SplittableRandom(0x5a3e).ints(HASHES).map(a -> a | 1).toArray();
    }

    /** What the hash functions add. */
    static int[] terms() {
        return new SplittableRandom(0xa2d).ints(HASHES).toArray();
    }
}
