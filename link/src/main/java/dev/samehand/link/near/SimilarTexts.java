package dev.samehand.link.near;

/**
 * All pairs of texts with a Jaccard similarity from a bound on, over their three-word shingles.
 *
 * <p>MinHash signatures of 128 numbers are cut into 32 bands of four; texts that agree in a whole
 * band are compared exactly (locality-sensitive hashing, Indyk and Motwani 1998). A pair of
 * similarity s becomes a candidate with probability 1 - (1 - s⁴)³²: 0.9998 at 0.7, 0.988 at 0.6,
 * 0.87 at 0.5, and 0.003 at 0.1. Fewer and longer bands would save candidates that cost little and
 * lose pairs: 25 bands of five find 0.990 at 0.7, 21 of six 0.93.
 *
 * <p>A bit of their hashes parts the shingles into halves, and each half is signed by itself with
 * half of the numbers: half the work (as in one permutation hashing; Li, Owen and Zhang 2012).
 * Halves are a little more alike than their texts or a little less; all of a band is of one half,
 * so the more alike one finds the pair: of pairs of 0.7 it finds 0.9999 from twenty shingles on,
 * and never less than 0.9997.
 *
 * <p>Signatures are made without {@link Boilerplate}: texts that are alike in nothing but a
 * template do not meet. Texts that are equal are one text here ({@link EqualTexts}). A band that
 * more than {@value #MOST_ALIKE} different texts share is thinned ({@link Buckets}): in clusters
 * larger than that, not every pair is found, but every text.
 */
final class SimilarTexts implements Neighbours {

    private static final int WIDTH = 3;
    private static final int BANDS = 32;
    private static final int BANDS_OF_A_HALF = BANDS / 2;
    private static final int MOST_ALIKE = 64;
    private static final int AT_ONCE = 1024;
    private static final long FIRST = 0x9e3779b97f4a7c15L;
    private static final long SECOND = 0xc2b2ae3d27d4eb4fL;

    private final Texts texts;
    private final double least;

    SimilarTexts(Texts texts, double least) {
        if (!(least >= 0.5 && least <= 1)) {
            throw new IllegalArgumentException(
                    "similarity " + least + " is outside of 0.5 to 1, where bands find nearly all");
        }
        this.texts = texts;
        this.least = least;
    }

    @Override
    public void find(PairSink sink) {
        EqualTexts equal = texts.equal;
        FewHashes boilerplate = Boilerplate.of(texts, WIDTH);
        long[] candidates = candidates(bands(equal, boilerplate), equal);
        Found found = verified(candidates, equal);
        for (int c = 0; c < equal.classes(); c++) {
            equal.within(c, found);
        }
        found.handOver(sink);
    }

    private Meetings bands(EqualTexts equal, FewHashes boilerplate) {
        Meetings bands = new Meetings(equal.classes(), (long) equal.classes() * BANDS);
        Workers.blocks(
                equal.classes(),
                AT_ONCE,
                () -> {
                    Signer signer = new Signer(texts, boilerplate, bands.lane());
                    return (from, to) -> {
                        for (int c = from; c < to; c++) {
                            signer.sign(equal.document[c], c);
                        }
                    };
                });
        return bands;
    }

    private static long[] candidates(Meetings bands, EqualTexts equal) {
        long[] hashOf = equal.hashes();
        return bands.pairs(
                        (hash, entries, from, to, pairs) -> {
                            int end = bands.items(entries, from, to);
                            Buckets.pair(entries, from, end, hashOf, MOST_ALIKE, pairs);
                        })
                .sorted();
    }

    private Found verified(long[] candidates, EqualTexts equal) {
        Found found = new Found();
        Workers.blocks(
                candidates.length,
                AT_ONCE,
                () -> {
                    Verifier verifier = new Verifier(texts);
                    return (from, to) -> {
                        Found own = new Found();
                        for (int i = from; i < to; i++) {
                            int a = Pairs.first(candidates[i]);
                            int b = Pairs.second(candidates[i]);
                            double jaccard = verifier.jaccard(a, b);
                            if (jaccard >= least) {
                                equal.spread(a, b, jaccard, own);
                            }
                        }
                        found.addAll(own);
                    };
                });
        return found;
    }

    /** Puts documents where those meet that agree in a band. */
    private static final class Signer {
        private final Signatures signatures = Signatures.fastest();
        private final int[] signature = new int[Signatures.HASHES];
        private final long[] band = new long[BANDS_OF_A_HALF];
        private final Shingles shingles = new Shingles();
        private long[] hash = new long[512];
        private int[] common = new int[512];
        private final int[][] half = new int[2][512];
        private final Texts texts;
        private final FewHashes boilerplate;
        private final Lane lane;

        Signer(Texts texts, FewHashes boilerplate, Lane lane) {
            this.texts = texts;
            this.boilerplate = boilerplate;
            this.lane = lane;
        }

        void sign(int document, int item) {
            int count = read(document);
            int first = halve(count);
            signHalf(0, first, item);
            signHalf(1, count - first, item);
        }

        private void signHalf(int number, int count, int item) {
            if (count == 0) {
                return;
            }
            signatures.sign(half[number], count, signature);
            for (int b = 0; b < BANDS_OF_A_HALF; b++) {
                band[b] = bandHash(b, number * BANDS_OF_A_HALF);
            }
            for (long hash : band) {
                lane.put(hash, item);
            }
        }

        /** Reads the shingles that are no boilerplate; how many they are. */
        private int read(int document) {
            int words = texts.length(document);
            if (hash.length <= words) {
                hash = new long[words * 2];
                common = new int[words * 2];
                half[0] = new int[words * 2];
                half[1] = new int[words * 2];
            }
            shingles.read(texts.pages.of(document), texts.pages.from(document), words);
            int count = shingles.hashes(words, WIDTH, hash);
            for (int left = boilerplate.among(hash, count, common); left > 0; left--) {
                hash[common[left - 1]] = hash[--count]; // their order plays no part
            }
            return count;
        }

        /** Parts them by the bit below those that are signed; how many the first half has. */
        private int halve(int count) {
            int[] first = half[0];
            int[] second = half[1];
            int firsts = 0;
            for (int i = 0; i < count; i++) { // without a branch that nobody could predict
                int shingle = (int) (hash[i] >>> 32);
                first[firsts] = shingle;
                second[i - firsts] = shingle;
                firsts += (int) (hash[i] >>> 31) & 1;
            }
            return firsts;
        }

        /** Band {@code b} is every sixteenth number, so that all bands are made at once. */
        private long bandHash(int b, int bandsBefore) {
            long low = pair(signature[b], signature[b + BANDS_OF_A_HALF]);
            long high =
                    pair(signature[b + 2 * BANDS_OF_A_HALF], signature[b + 3 * BANDS_OF_A_HALF]);
            long hash = ((low * FIRST) ^ high) * SECOND + (bandsBefore + b) * FIRST;
            return (hash ^ (hash >>> 32)) * FIRST;
        }

        private static long pair(int low, int high) {
            return (low & 0xffffffffL) | ((long) high << 32);
        }
    }

    /** Compares documents; candidates come in order, so that the first is read once. */
    private static final class Verifier {
        private final Texts texts;
        private final Shingles shingles = new Shingles();
        private final Overlap overlap = new Overlap();
        private long[] hash = new long[512];
        private int present = -1;

        Verifier(Texts texts) {
            this.texts = texts;
        }

        double jaccard(int a, int b) {
            if (a != present) {
                int count = read(a);
                overlap.first(hash, count);
                present = a;
            }
            int count = read(b);
            int common = overlap.common(hash, count);
            return common / (double) (overlap.sizeOfFirst() + overlap.sizeOfSecond() - common);
        }

        private int read(int item) {
            int document = texts.equal.document[item];
            int words = texts.length(document);
            if (hash.length < words) {
                hash = new long[words * 2];
            }
            shingles.read(texts.pages.of(document), texts.pages.from(document), words);
            return shingles.hashes(words, WIDTH, hash);
        }
    }
}
