package dev.samehand.link.near;

import java.util.SplittableRandom;

/**
 * MinHash (Broder 1997): of each hash function the smallest and the largest value that any shingle
 * of a set has, {@value #HASHES} numbers in all. Two sets agree in one of them as often as their
 * Jaccard similarity says. Taking both ends of {@value #FUNCTIONS} functions costs half of what one
 * end of twice as many does, and estimates a little better (Ji and others, Min-max hash for Jaccard
 * similarity, 2013).
 *
 * <p>The functions are {@code a·x} modulo 2³² with odd {@code a}, over shingles that are hashes
 * already (linear permutations; Bohman, Cooper and Frieze 2000). There are two ways to compute them
 * that give the same to the bit: {@link PlainSignatures} everywhere, and {@code VectorSignatures}
 * where Java was started with {@code --add-modules jdk.incubator.vector} on a processor with
 * vectors of 256 bits or more.
 */
sealed interface Signatures permits PlainSignatures, VectorSignatures {

    /** Hash functions; a multiple of 32. */
    int FUNCTIONS = 32;

    /** Numbers of a signature. */
    int HASHES = 2 * FUNCTIONS;

    /**
     * Signs a set.
     *
     * @param shingle hashes; at least one
     * @param signature room for {@link #HASHES} numbers
     */
    void sign(int[] shingle, int count, int[] signature);

    /** The fastest way that works here. */
    static Signatures fastest() {
        return vectors() ? new VectorSignatures() : new PlainSignatures();
    }

    /** Whether loops are made of vectors here. */
    static boolean vectors() {
        boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return there && VectorSignatures.pays();
    }

    /** Factors of the hash functions, odd. */
    static int[] factors() {
        return new SplittableRandom(0x5a3e).ints(FUNCTIONS).map(a -> a | 1).toArray();
    }
}
