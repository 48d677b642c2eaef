package dev.samehand.link.near;

/**
 * Hashes of all runs of so many words in a document, one for each place where one begins.
 *
 * <p>The hash is the sum of the words, each times an odd number of 64 bits that is its own
 * (multilinear hashing, Carter and Wegman 1979; strongly universal in its upper bits). A plain loop
 * over arrays, which the compiler turns into vector instructions by itself.
 */
final class Shingles {

    private static final long[] FACTOR = {
        0x9e3779b97f4a7c15L, 0xc2b2ae3d27d4eb4fL, 0x165667b19e3779f9L, 0xd6e8feb86659fd93L,
        0xa0761d6478bd642fL, 0xe7037ed1a0b428dbL, 0x8ebc6af09c88c6e3L, 0x589965cc75374cc3L
    };

    private static final long UNSIGNED = 0xffffffffL;

    private Shingles() {}

    /** How many runs of {@code width} words there are in a text of so many. */
    static int count(int words, int width) {
        return Math.max(0, words - width + 1);
    }

    /** Three words at a time. */
    static void ofThree(int[] word, int from, int count, long[] hash) {
        for (int i = 0; i < count; i++) {
            hash[i] =
                    (word[from + i] & UNSIGNED) * FACTOR[0]
                            + (word[from + i + 1] & UNSIGNED) * FACTOR[1]
                            + (word[from + i + 2] & UNSIGNED) * FACTOR[2];
        }
    }

    /** Five words at a time. */
    static void ofFive(int[] word, int from, int count, long[] hash) {
        for (int i = 0; i < count; i++) {
            hash[i] =
                    (word[from + i] & UNSIGNED) * FACTOR[0]
                            + (word[from + i + 1] & UNSIGNED) * FACTOR[1]
                            + (word[from + i + 2] & UNSIGNED) * FACTOR[2]
                            + (word[from + i + 3] & UNSIGNED) * FACTOR[3]
                            + (word[from + i + 4] & UNSIGNED) * FACTOR[4];
        }
    }

    /** Eight words at a time. */
    static void ofEight(int[] word, int from, int count, long[] hash) {
        for (int i = 0; i < count; i++) {
            hash[i] =
                    (word[from + i] & UNSIGNED) * FACTOR[0]
                            + (word[from + i + 1] & UNSIGNED) * FACTOR[1]
                            + (word[from + i + 2] & UNSIGNED) * FACTOR[2]
                            + (word[from + i + 3] & UNSIGNED) * FACTOR[3]
                            + (word[from + i + 4] & UNSIGNED) * FACTOR[4]
                            + (word[from + i + 5] & UNSIGNED) * FACTOR[5]
                            + (word[from + i + 6] & UNSIGNED) * FACTOR[6]
                            + (word[from + i + 7] & UNSIGNED) * FACTOR[7];
        }
    }

    /** One run of {@code width} words, at most eight. */
    static long at(int[] word, int from, int width) {
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash += (word[from + i] & UNSIGNED) * FACTOR[i];
        }
        return hash;
    }
}
