package dev.samehand.link.near;

/**
 * All pairs of texts that have a rare passage in common: {@value #PASSAGE} words in a row that at
 * most {@value #MOST_HOLDERS} different texts hold, no five of which in a row are {@link
 * Boilerplate}.
 *
 * <p>Comparing all windows of eight words would put one entry a word into memory. {@link Winnowing}
 * needs one in three: a run of five words in each window is its key, and texts with a window in
 * common have its key in common. Most texts that meet at a key share no window; {@link
 * Surroundings} of the key, which are carried along, tell nearly all of them before two texts
 * become a pair. A window is never in more texts than its key is; so where few texts meet at a key,
 * all windows around it are rare. Where many do, the key may be a turn of phrase inside of a rare
 * window: those windows are put together a second time by all their eight words. What is left is
 * checked pair by pair: a window in common that is not one of the common ones. So nothing rare is
 * lost, and a template that everybody holds costs one more entry a word.
 *
 * <p>Texts that are equal are one text here ({@link EqualTexts}).
 */
final class RarePassages implements Neighbours {

    static final int PASSAGE = 8;
    static final int MOST_HOLDERS = 16;

    /** Words of a key, and how many keys a window has to choose from. */
    static final int KEY = 5;

    static final int KEYS = PASSAGE - KEY + 1;

    /** Places of one key whose surroundings are compared; a chant has a key everywhere. */
    private static final int MOST_COMPARED = 128;

    private static final int AT_ONCE = 1024;

    private final Texts texts;
    private final EqualTexts equal;
    private final FewHashes boilerplate;

    RarePassages(Texts texts) {
        this.texts = texts;
        equal = texts.equal;
        boilerplate = Boilerplate.of(texts, KEY);
    }

    @Override
    public void find(PairSink sink) {
        Meetings keys = keys();
        Hubs hubKeys = new Hubs(equal.classes());
        Pairs pairs = keys.pairs(alike(keys, hubKeys));
        Meetings windows = windows(keys, hubKeys);
        Hubs common = new Hubs(equal.classes());
        pairs.addAll(windows.pairs(few(windows, common)));
        Found found = verified(pairs.sorted(), windows, common.hashes());
        for (int c = 0; c < equal.classes(); c++) {
            equal.within(c, found);
        }
        found.handOver(sink);
    }

    private Meetings keys() {
        Meetings keys =
                new Meetings((long) equal.classes() << Surroundings.BITS, texts.words() / 3);
        Workers.blocks(
                equal.classes(),
                AT_ONCE,
                () -> {
                    Winnowing winnowing = new Winnowing(texts, boilerplate);
                    Lane lane = keys.lane();
                    return (from, to) -> {
                        for (int c = from; c < to; c++) {
                            winnowing.putKeys(equal.document[c], c, lane);
                        }
                    };
                });
        return keys;
    }

    /** Pairs the few that meet and whose windows may be the same; notes where it is more. */
    private static Meetings.Pairing alike(Meetings keys, Hubs hubs) {
        return (hash, entries, from, to, pairs) -> {
            int end = keys.items(entries, from, to);
            boolean many = holders(entries, from, end) > MOST_HOLDERS;
            if (many || end - from > MOST_COMPARED) {
                int last = distinct(entries, from, end);
                pairOrNote(hash, entries, from, last, pairs, hubs);
                return;
            }
            for (int i = from; i < end; i++) {
                int a = (int) (entries[i] >>> Surroundings.BITS);
                for (int k = i + 1; k < end; k++) {
                    int b = (int) (entries[k] >>> Surroundings.BITS);
                    if (a != b && Surroundings.match(entries[i], entries[k])) {
                        pairs.add(a, b);
                    }
                }
            }
        };
    }

    private static int holders(long[] entries, int from, int to) {
        int holders = 1;
        for (int i = from + 1; i < to; i++) {
            holders += (entries[i] ^ entries[i - 1]) >>> Surroundings.BITS == 0 ? 0 : 1;
        }
        return holders;
    }

    private static int distinct(long[] entries, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            long holder = entries[i] >>> Surroundings.BITS;
            if (end == from || holder != entries[end - 1]) {
                entries[end++] = holder;
            }
        }
        return end;
    }

    /** Pairs the few that meet; notes where it is more. */
    private static Meetings.Pairing few(Meetings meetings, Hubs hubs) {
        return (hash, entries, from, to, pairs) -> {
            int end = meetings.items(entries, from, to);
            pairOrNote(hash, entries, from, end, pairs, hubs);
        };
    }

    private static void pairOrNote(
            long hash, long[] item, int from, int to, Pairs pairs, Hubs hubs) {
        if (to - from > MOST_HOLDERS) {
            hubs.add(hash, item, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            for (int k = i + 1; k < to; k++) {
                pairs.add((int) item[i], (int) item[k]);
            }
        }
    }

    /** The windows around keys at which many meet. */
    private Meetings windows(Meetings keys, Hubs hubKeys) {
        Meetings windows = new Meetings(equal.classes(), texts.words() / 16);
        FewHashes hubs = hubKeys.hashes();
        Workers.blocks(
                equal.classes(),
                AT_ONCE,
                () -> {
                    Winnowing winnowing = new Winnowing(texts, boilerplate);
                    Lane lane = windows.lane();
                    return (from, to) -> {
                        for (int c = hubKeys.next(from); c < to; c = hubKeys.next(c + 1)) {
                            winnowing.putWindows(equal.document[c], c, keys, hubs, lane);
                        }
                    };
                });
        return windows;
    }

    private Found verified(long[] candidates, Meetings windows, FewHashes common) {
        Found found = new Found();
        Workers.blocks(
                candidates.length,
                AT_ONCE,
                () -> {
                    Verifier verifier = new Verifier(windows, common);
                    return (from, to) -> {
                        Found own = new Found();
                        for (int i = from; i < to; i++) {
                            int a = Pairs.first(candidates[i]);
                            int b = Pairs.second(candidates[i]);
                            double share = verifier.share(a, b);
                            if (share > 0) {
                                equal.spread(a, b, share, own);
                            }
                        }
                        found.addAll(own);
                    };
                });
        return found;
    }

    /** Compares texts; candidates come in order, so that the first is read once. */
    private final class Verifier {
        private final Winnowing winnowing = new Winnowing(texts, boilerplate);
        private final SharedPassages shared = new SharedPassages();
        private final Meetings windows;
        private final FewHashes common;
        private long[] hash = new long[512];
        private int present = -1;

        Verifier(Meetings windows, FewHashes common) {
            this.windows = windows;
            this.common = common;
        }

        double share(int a, int b) {
            int first = equal.document[a];
            int second = equal.document[b];
            if (a != present) {
                int count = read(first);
                shared.first(hash, count);
                present = a;
            }
            int words = texts.length(second);
            boolean shorter = texts.length(first) < words;
            int both =
                    shared.common(texts.pages.of(second), texts.pages.from(second), words, shorter);
            int windowsOfShorter = (shorter ? texts.length(first) : words) - PASSAGE + 1;
            return both / (double) Math.max(1, windowsOfShorter);
        }

        /** Reads the passages that are neither boilerplate nor common. */
        private int read(int document) {
            if (hash.length < texts.length(document)) {
                hash = new long[texts.length(document) * 2];
            }
            int count = winnowing.windows(document, hash);
            int left = 0;
            for (int i = 0; i < count; i++) {
                long one = hash[i];
                hash[left] = one;
                left += common.has(windows.kept(one)) ? 0 : 1;
            }
            return left;
        }
    }
}
