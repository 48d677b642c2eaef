package dev.samehand.link.near;

/**
 * Hashes of all runs of so many words in a document, one for each place where one begins.
 *
 * <p>The hash is the sum of the words, each times an odd number of its own (multilinear hashing,
 * Carter and Wegman 1979), in 32 bits, so that the compiler makes vectors of the plain loops; where
 * 64 bits are asked for, they are two such hashes side by side.
 */
final class Shingles {

    /** Factors of two independent hashes of up to eight words. */
    private static final int[][] FACTOR = {
        {
            0x9e3779b1,
            0xc2b2ae3d,
            0x165667b1,
            0xd6e8feb9,
            0xa0761d65,
            0xe7037ed1,
            0x8ebc6af1,
            0x589965cd
        },
        {
            0x85ebca77,
            0x27d4eb2f,
            0xcc9e2d51,
            0x1b873593,
            0xe6546b65,
            0x2545f491,
            0x5bd1e995,
            0x7feb352d
        }
    };

    private int[] first = new int[512];
    private int[] second = new int[512];
    private long[] both = new long[512];

    /** How many runs of {@code width} words there are in a text of so many. */
    static int count(int words, int width) {
        return Math.max(0, words - width + 1);
    }

    /** The first hash of each run; valid until the next call. */
    int[] first() {
        return first;
    }

    /** The second hash of each run. */
    int[] second() {
        return second;
    }

    /** Both hashes of each run as one number. */
    long[] both(int count) {
        if (both.length < count) {
            both = new long[first.length];
        }
        for (int i = 0; i < count; i++) {
            both[i] = ((long) first[i] << 32) | (second[i] & 0xffffffffL);
        }
        return both;
    }

    /** Hashes the {@code count} runs from a place on once; width is three, five or eight words. */
    void hash(int[] word, int from, int count, int width) {
        need(count);
        hash(word, from, count, width, FACTOR[0], first);
    }

    /** Hashes them twice. */
    void hashTwice(int[] word, int from, int count, int width) {
        need(count);
        hash(word, from, count, width, FACTOR[0], first);
        hash(word, from, count, width, FACTOR[1], second);
    }

    /** Both hashes of one run. */
    static long at(int[] word, int from, int width) {
        int one = 0;
        int other = 0;
        for (int k = 0; k < width; k++) {
            one += word[from + k] * FACTOR[0][k];
            other += word[from + k] * FACTOR[1][k];
        }
        return ((long) one << 32) | (other & 0xffffffffL);
    }

    private void need(int count) {
        if (first.length < count) {
            first = new int[count * 2];
            second = new int[count * 2];
        }
    }

    private static void hash(int[] w, int from, int count, int width, int[] factor, int[] hash) {
        switch (width) {
            case 3 -> ofThree(w, from, count, factor, hash);
            case 5 -> ofFive(w, from, count, factor, hash);
            case 8 -> ofEight(w, from, count, factor, hash);
            default -> throw new IllegalArgumentException("no runs of " + width + " words");
        }
    }

    private static void ofThree(int[] word, int from, int count, int[] factor, int[] hash) {
        int a = factor[0];
        int b = factor[1];
        int c = factor[2];
        for (int i = 0; i < count; i++) {
            hash[i] = word[from + i] * a + word[from + i + 1] * b + word[from + i + 2] * c;
        }
    }

    private static void ofFive(int[] word, int from, int count, int[] factor, int[] hash) {
        int a = factor[0];
        int b = factor[1];
        int c = factor[2];
        int d = factor[3];
        int e = factor[4];
        for (int i = 0; i < count; i++) {
            hash[i] =
                    word[from + i] * a
                            + word[from + i + 1] * b
                            + word[from + i + 2] * c
                            + word[from + i + 3] * d
                            + word[from + i + 4] * e;
        }
    }

    private static void ofEight(int[] word, int from, int count, int[] factor, int[] hash) {
        ofFive(word, from, count, factor, hash);
        int a = factor[5];
        int b = factor[6];
        int c = factor[7];
        for (int i = 0; i < count; i++) {
            hash[i] += word[from + i + 5] * a + word[from + i + 6] * b + word[from + i + 7] * c;
        }
    }
}
