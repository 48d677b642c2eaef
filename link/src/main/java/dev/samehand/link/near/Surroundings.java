package dev.samehand.link.near;

/**
 * What stands around a key, in {@value #BITS} bits: enough to tell for nearly all texts that meet
 * at a key whether a whole window of theirs is the same, without looking at them.
 *
 * <p>The four lowest bits say for which of the four windows around it the run is the key. Two bits
 * each follow of the three words before and of the three behind; a window with so many words before
 * its key has six of these bits in a row. Texts that have a window in common always match; others
 * do once in sixty-four for each window of both.
 */
final class Surroundings {

    static final int BITS = 16;

    private static final int WORDS = RarePassages.PASSAGE - RarePassages.KEY;
    private static final int WINDOWS = WORDS + 1;
    private static final int EACH = 2;
    private static final int THREE = (1 << (EACH * WORDS)) - 1;
    private static final int MASK = (1 << BITS) - 1;

    /** Bits of each word and those before it, the last lowest. */
    private int[] upTo = new int[512];

    /** Takes a document. */
    void read(int[] word, int from, int words) {
        if (upTo.length < words + WORDS) {
            upTo = new int[2 * words + WORDS];
        }
        int bits = 0;
        for (int i = 0; i < words; i++) {
            bits = (bits << EACH) | (word[from + i] >>> (Integer.SIZE - EACH));
            upTo[i] = bits;
        }
        for (int i = words; i < words + WORDS; i++) {
            bits <<= EACH;
            upTo[i] = bits;
        }
    }

    /**
     * Surroundings of the key at a word of the document.
     *
     * @param windows bit {@code b}: the window that begins {@code b} words before the key is one
     */
    int of(int key, int windows) {
        int bits = upTo[key + RarePassages.KEY - 1 + WORDS];
        int before = (bits >>> (EACH * RarePassages.PASSAGE)) & THREE;
        return (((before << (EACH * WORDS)) | (bits & THREE)) << WINDOWS) | windows;
    }

    /** Whether two texts may have a window around their key in common. */
    static boolean match(long one, long other) {
        int both = (int) (one & other);
        int differ = (int) (one ^ other) & MASK;
        for (int before = 0; before < WINDOWS; before++) {
            int shift = WINDOWS + EACH * before;
            if (((both >>> before) & 1) != 0 && ((differ >>> shift) & THREE) == 0) {
                return true;
            }
        }
        return false;
    }
}
