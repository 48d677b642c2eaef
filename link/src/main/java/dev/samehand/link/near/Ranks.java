package dev.samehand.link.near;

/**
 * The loops of {@link Winnowing} over all words of a document, in two ways that give the same:
 * {@link PlainRanks} everywhere, {@code VectorRanks} where {@link Signatures} are made of vectors.
 */
sealed interface Ranks permits PlainRanks, VectorRanks {

    /** Windows that are not there on either side of those that are. */
    int AROUND = RarePassages.KEYS - 1;

    /** Rank of a window without key, lower than all others. */
    int NONE = Integer.MIN_VALUE;

    /** Elements that arrays have behind the last that counts. */
    int ROOM = 64;

    /**
     * Ranks a document of at least {@link RarePassages#PASSAGE} words.
     *
     * @param lowest from {@link #AROUND} on: the lowest rank of each window
     * @param ends the lower rank of the first and the last word of each run
     */
    void rank(int[] word, int from, int words, int[] lowest, int[] ends);

    /** Writes which of the runs are keys; how many they are. */
    int keys(int[] lowest, int[] ends, int runs, int[] chosen);

    /** The fastest way that works here. */
    static Ranks fastest() {
        return Signatures.vectors() ? new VectorRanks() : new PlainRanks();
    }
}
