package dev.samehand.link.near;

import java.util.List;

/**
 * A search for all pairs of nearly equal items. Items are numbered from 0 in the order in which
 * they were given; the same items in the same order give the same pairs on any number of threads,
 * and in another order the same pairs under their other numbers, as long as no bucket is so large
 * that its pairs are thinned (each search says when).
 *
 * <p>Not thread-safe; a search uses all processors by itself.
 */
public sealed interface Neighbours
        permits SimilarTexts, RarePassages, SimilarNames, SimilarAddresses {

    /** Takes the pairs in ascending order, each once. */
    @FunctionalInterface
    interface PairSink {
        /**
         * A pair.
         *
         * @param a number of the earlier item
         * @param b number of the later item
         * @param similarity above 0 to 1; what it measures is said by the search
         */
        void pair(int a, int b, double similarity);
    }

    /** Hands over all pairs. */
    void find(PairSink sink);

    /**
     * Texts whose three-word shingles overlap: Jaccard similarity from {@code least} (0.5 to 1) on.
     */
    static Neighbours ofTexts(Texts texts, double least) {
        return new SimilarTexts(texts, least);
    }

    /**
     * Texts that have a passage of eight words in common which few texts hold. The similarity is
     * the share of the passages of the shorter text that the other has too.
     */
    static Neighbours ofPassages(Texts texts) {
        return new RarePassages(texts);
    }

    /**
     * Names that differ by one letter too many, too few, other, or by two neighbouring letters
     * swapped. The similarity is 1 less the share of letters to change.
     *
     * @param names normalised and different from each other
     */
    static Neighbours ofNames(List<String> names) {
        return new SimilarNames(names);
    }

    /**
     * Addresses with the same numbers (house, flat, postcode) whose words are the same but for one
     * that is missing, mistyped or cut short. The similarity is the share of letters that agree.
     *
     * @param addresses normalised and different from each other
     */
    static Neighbours ofAddresses(List<String> addresses) {
        return new SimilarAddresses(addresses);
    }
}
