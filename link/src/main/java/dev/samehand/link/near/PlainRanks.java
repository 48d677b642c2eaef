package dev.samehand.link.near;

/** One word after the other. */
final class PlainRanks implements Ranks {

    /** Lowest of two words from each on, then of four. */
    private int[] few = new int[512];

    @Override
    public void rank(int[] word, int from, int words, int[] lowest, int[] ends) {
        if (few.length < words) {
            few = new int[2 * words];
        }
        for (int i = 0; i < words - 1; i++) {
            few[i] = Math.min(word[from + i], word[from + i + 1]);
        }
        for (int i = 0; i < words - 3; i++) {
            few[i] = Math.min(few[i], few[i + 2]);
        }
        for (int i = 0; i <= words - RarePassages.PASSAGE; i++) {
            lowest[i + AROUND] = Math.max(NONE + 1, Math.min(few[i], few[i + 4]));
        }
        for (int i = 0; i <= words - RarePassages.KEY; i++) {
            int end = word[from + i + RarePassages.KEY - 1];
            ends[i] = Math.max(NONE + 1, Math.min(word[from + i], end));
        }
    }

    @Override
    public int keys(int[] lowest, int[] ends, int runs, int[] chosen) {
        int keys = 0;
        for (int i = 0; i < runs; i++) {
            int highest =
                    Math.max(
                            Math.max(lowest[i], lowest[i + 1]),
                            Math.max(lowest[i + 2], lowest[i + 3]));
            chosen[keys] = i;
            keys += highest == ends[i] ? 1 : 0;
        }
        return keys;
    }
}
