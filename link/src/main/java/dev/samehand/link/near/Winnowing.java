package dev.samehand.link.near;

/**
 * Keys of a text's passages: in each window of eight words, that of the four runs of five words
 * whose hash ranks lowest (Schleimer, Wilkerson and Aiken 2003). Which run is chosen depends on the
 * window alone, so the same window has the same key in every text.
 *
 * <p>A run is a key if its rank is the lowest of some window around it, which is the same as that
 * the highest of the lowest ranks of the windows around it is its own. So two sliding extremes over
 * arrays do it without a branch, and the compiler makes vectors of them.
 *
 * <p>Windows with {@link Boilerplate} in them have no key: the words beside a template are as many
 * as there are, and a few of them are the same by chance.
 */
final class Winnowing {

    private static final int AROUND = RarePassages.KEYS - 1;
    private static final int NONE = Integer.MIN_VALUE;
    private static final long MIX = 0xd6e8feb86659fd93L;

    private final Texts texts;
    private final FewHashes boilerplate;
    private final Shingles runs = new Shingles();
    private final Shingles windows = new Shingles();

    /** Lowest rank of each window, with room for windows that are not there on either side. */
    private int[] lowest = new int[512];

    private int[] chosen = new int[512];
    private int keys;

    Winnowing(Texts texts, FewHashes boilerplate) {
        this.texts = texts;
        this.boilerplate = boilerplate;
    }

    /** Puts the keys of a document where those of others are. */
    void putKeys(int document, int item, Meetings.Lane lane) {
        choose(document);
        for (int k = 0; k < keys; k++) {
            lane.put(key(chosen[k]), item);
        }
    }

    /** Puts all windows whose key is among {@code hubs} where those of others are. */
    void putWindows(int document, int item, Meetings keysOfAll, FewHashes hubs, Meetings.Lane to) {
        choose(document);
        int from = texts.start[document];
        int[] rank = runs.first();
        for (int k = 0; k < keys; k++) {
            int i = chosen[k];
            if (hubs.has(keysOfAll.kept(key(i)))) {
                for (int window = Math.max(0, i - AROUND); window <= i; window++) {
                    if (lowest[window + AROUND] == rank[i]) {
                        to.put(window(from + window), item);
                    }
                }
            }
        }
    }

    /** Writes the hashes of a document's windows without boilerplate; how many they are. */
    int windows(int document, long[] hash) {
        choose(document);
        int all = Shingles.count(texts.length(document), RarePassages.PASSAGE);
        windows.hashTwice(texts.word, texts.start[document], all, RarePassages.PASSAGE);
        long[] both = windows.both(all);
        int count = 0;
        for (int w = 0; w < all; w++) {
            hash[count] = mixed(both[w]);
            count += lowest[w + AROUND] == NONE ? 0 : 1;
        }
        return count;
    }

    private long key(int run) {
        return mixed(run(run));
    }

    private long run(int i) {
        return ((long) runs.first()[i] << 32) | (runs.second()[i] & 0xffffffffL);
    }

    private long window(int from) {
        return mixed(Shingles.at(texts.word, from, RarePassages.PASSAGE));
    }

    /** Spreads what a sum of products holds in its upper bits over all of them. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * MIX;
        return mixed ^ (mixed >>> 32);
    }

    private void choose(int document) {
        int words = texts.length(document);
        int windowCount = Shingles.count(words, RarePassages.PASSAGE);
        int count = windowCount == 0 ? 0 : Shingles.count(words, RarePassages.KEY);
        if (chosen.length < count + AROUND) {
            lowest = new int[2 * (count + AROUND)];
            chosen = new int[2 * (count + AROUND)];
        }
        runs.hashTwice(texts.word, texts.start[document], count, RarePassages.KEY);
        lowest(runs.first(), lowest, windowCount);
        if (!boilerplate.isEmpty()) {
            close(runs.first(), count);
        }
        keys = chosen(runs.first(), lowest, count, chosen);
    }

    private static void lowest(int[] rank, int[] lowest, int windows) {
        for (int i = 0; i < AROUND; i++) {
            lowest[i] = NONE;
            lowest[windows + AROUND + i] = NONE;
        }
        for (int w = 0; w < windows; w++) {
            lowest[w + AROUND] =
                    Math.min(Math.min(rank[w], rank[w + 1]), Math.min(rank[w + 2], rank[w + 3]));
        }
    }

    /** Takes the windows around boilerplate out. */
    private void close(int[] rank, int count) {
        for (int i = 0; i < count; i++) {
            if (boilerplate.begins(rank[i]) && boilerplate.has(run(i))) {
                for (int w = i; w <= i + AROUND; w++) {
                    lowest[w] = NONE;
                }
            }
        }
    }

    private static int chosen(int[] rank, int[] lowest, int runs, int[] chosen) {
        int keys = 0;
        for (int i = 0; i < runs; i++) {
            int highest =
                    Math.max(
                            Math.max(lowest[i], lowest[i + 1]),
                            Math.max(lowest[i + 2], lowest[i + 3]));
            chosen[keys] = i;
            keys += highest == rank[i] ? 1 : 0;
        }
        return keys;
    }
}
