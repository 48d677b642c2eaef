package dev.samehand.link.near;

import java.util.Arrays;

/**
 * Keys of a text's passages: in each window of eight words, one of its four runs of five words.
 * Which one is chosen depends on the window alone, so the same window has the same key in every
 * text (Schleimer, Wilkerson and Aiken 2003).
 *
 * <p>The word of the window that ranks lowest chooses: the run that begins with it, or ends with it
 * if no run of the window begins there. Windows side by side mostly have the same lowest word, and
 * one word in three begins a key; ranking the runs themselves needs two in five (mod-minimizers;
 * Groot Koerkamp and Pibiri 2024). A run is the key of a window if the lowest rank of the window is
 * that of the run's first or last word, whichever is lower; so sliding extremes over arrays do it
 * without a branch.
 *
 * <p>Windows with {@link Boilerplate} in them have no key: the words beside a template are as many
 * as there are, and a few of them are the same by chance.
 */
final class Winnowing {

    private static final int PASSAGE = RarePassages.PASSAGE;
    private static final int KEY = RarePassages.KEY;
    private static final int AROUND = Ranks.AROUND;

    private final Pages pages;
    private final FewHashes boilerplate;
    private final Shingles shingles = new Shingles();
    private final Ranks ranks = Ranks.fastest();
    private final Surroundings surroundings = new Surroundings();

    /** Hash of each run of words that may be a key. */
    private long[] run = new long[512];

    /** Lowest rank of each window, with room for windows that are not there on either side. */
    private int[] lowest = new int[512];

    /** Lower rank of the first and the last word of each run. */
    private int[] ends = new int[512];

    private int[] chosen = new int[512];
    private int keys;

    Winnowing(Texts texts, FewHashes boilerplate) {
        pages = texts.pages;
        this.boilerplate = boilerplate;
    }

    /** Puts the keys of a document, with what is around them, where those of others are. */
    void putKeys(int document, int item, Lane lane) {
        choose(document);
        surroundings.read(pages.of(document), pages.from(document), pages.length(document));
        for (int k = 0; k < keys; k++) {
            int i = chosen[k];
            int windows = 0;
            for (int before = 0; before <= AROUND; before++) {
                windows |= lowest[i + AROUND - before] == ends[i] ? 1 << before : 0;
            }
            int around = surroundings.of(i, windows);
            lane.put(run[i], ((long) item << Surroundings.BITS) | around);
        }
    }

    /** Puts all windows whose key is among {@code hubs} where those of others are. */
    void putWindows(int document, int item, Meetings keysOfAll, FewHashes hubs, Lane to) {
        choose(document);
        for (int k = 0; k < keys; k++) {
            int i = chosen[k];
            if (hubs.has(keysOfAll.kept(run[i]))) {
                for (int window = Math.max(0, i - AROUND); window <= i; window++) {
                    if (lowest[window + AROUND] == ends[i]) {
                        to.put(shingles.hash(window, PASSAGE), item);
                    }
                }
            }
        }
    }

    /** Writes the hashes of a document's windows without boilerplate; how many they are. */
    int windows(int document, long[] hash) {
        int words = pages.length(document);
        int common = boilerplate(pages.of(document), pages.from(document), words);
        chosen[common] = Integer.MAX_VALUE;
        int next = 0;
        int count = 0;
        for (int window = 0; window <= words - PASSAGE; window++) {
            while (chosen[next] < window) {
                next++;
            }
            if (chosen[next] > window + AROUND) {
                hash[count++] = shingles.hash(window, PASSAGE);
            }
        }
        return count;
    }

    private void choose(int document) {
        int words = pages.length(document);
        int from = pages.from(document);
        int[] word = pages.of(document);
        keys = 0;
        if (words < PASSAGE) {
            return;
        }
        int common = boilerplate(word, from, words);
        int runs = words - KEY + 1;
        ranks.rank(word, from, words, lowest, ends);
        Arrays.fill(lowest, 0, AROUND, Ranks.NONE);
        Arrays.fill(lowest, runs, runs + AROUND, Ranks.NONE);
        for (int k = 0; k < common; k++) { // no window around it has a key
            Arrays.fill(lowest, chosen[k], chosen[k] + AROUND + 1, Ranks.NONE);
        }
        keys = ranks.keys(lowest, ends, runs, chosen);
    }

    /** Hashes all runs and writes which of them are boilerplate; how many they are. */
    private int boilerplate(int[] word, int from, int words) {
        if (chosen.length < words + Ranks.ROOM) {
            run = new long[2 * words];
            lowest = new int[2 * words + Ranks.ROOM];
            ends = new int[2 * words + Ranks.ROOM];
            chosen = new int[2 * words + Ranks.ROOM];
        }
        shingles.read(word, from, words);
        return boilerplate.among(run, shingles.hashes(words, KEY, run), chosen);
    }
}
