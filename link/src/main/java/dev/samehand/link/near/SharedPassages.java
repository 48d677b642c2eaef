package dev.samehand.link.near;

/**
 * How much of the shorter of two documents is passages that the other has too. The passages of the
 * first stay in a table with open addressing while others are compared with it; it is emptied by
 * counting up a mark, so that a comparison costs what the documents are long.
 */
final class SharedPassages {

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final Shingles shingles = new Shingles();
    private final Sieve sieve = new Sieve();
    private long[] hash = new long[512];
    private long[] key = new long[1024];

    /** Below {@link #present}: empty; that itself or, from the last comparison, more: taken. */
    private int[] mark = new int[1024];

    private int[] times = new int[1024];
    private int shift = Long.SIZE - 10;
    private int present;
    private int comparison;

    /** Takes the passages of the document that others will be compared with. */
    void first(long[] passage, int count) {
        if (count * 2L > key.length || comparison == Integer.MAX_VALUE - 1) {
            int bits = Math.max(10, Long.SIZE - Long.numberOfLeadingZeros(count * 2L));
            bits = Math.min(30, bits);
            key = new long[1 << bits];
            mark = new int[1 << bits];
            times = new int[1 << bits];
            shift = Long.SIZE - bits;
            comparison = 0;
        }
        present = ++comparison;
        sieve.clear(count);
        for (int i = 0; i < count; i++) {
            int at = place(passage[i]);
            times[at] = mark[at] < present ? 1 : times[at] + 1;
            mark[at] = present;
            key[at] = passage[i];
            sieve.add(passage[i]);
        }
    }

    /** Where a passage is, or would be. */
    private int place(long passage) {
        int at = (int) ((passage * MIX) >>> shift);
        while (mark[at] >= present && key[at] != passage) {
            at = (at + 1) & (key.length - 1);
        }
        return at;
    }

    /**
     * Compares another document; how many of its passages, or those of the first, are common.
     *
     * @param ofFirst whether those of the first are counted
     */
    int common(int[] word, int from, int words, boolean ofFirst) {
        comparison++;
        if (hash.length < words) {
            hash = new long[2 * words];
        }
        shingles.read(word, from, words);
        int perhaps = sieve.keep(hash, shingles.hashes(words, RarePassages.PASSAGE, hash));
        int own = 0;
        int others = 0;
        for (int i = 0; i < perhaps; i++) {
            int at = place(hash[i]);
            if (mark[at] >= present) {
                own++;
                others += mark[at] == comparison ? 0 : times[at];
                mark[at] = comparison;
            }
        }
        return ofFirst ? others : own;
    }
}
