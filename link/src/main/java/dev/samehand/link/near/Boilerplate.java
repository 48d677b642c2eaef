package dev.samehand.link.near;

/**
 * Runs of words that very many different texts hold: template sentences and turns of phrase. They
 * say nothing of two texts and would make hubs of templates, so texts are compared without them.
 *
 * <p>A run is boilerplate if more than {@value #FEWEST} different texts hold it and more than one
 * text in {@value #ONE_IN}. Of many texts, about {@value #SAMPLE} are counted, chosen by their
 * content, so that neither the order of documents nor that of threads plays a part.
 */
final class Boilerplate {

    static final int FEWEST = 1024;
    static final int ONE_IN = 256;
    static final int SAMPLE = 16_384;

    private static final long MIX = 0x8ebc6af09c88c6e3L;

    private final Texts texts;
    private final int width;

    private Boilerplate(Texts texts, int width) {
        this.texts = texts;
        this.width = width;
    }

    /** Hashes of the runs of so many words that are boilerplate, as {@link Shingles} has them. */
    static FewHashes of(Texts texts, int width) {
        return new Boilerplate(texts, width).find(texts.equal);
    }

    private FewHashes find(EqualTexts equal) {
        int classes = equal.classes();
        double share = Math.min(1, (double) SAMPLE / Math.max(1, classes));
        int fewest = (int) Math.ceil(share * Math.max(FEWEST, classes / ONE_IN));
        if (classes <= FEWEST) {
            return new FewHashes(new long[0]);
        }
        long words = texts.words();
        Meetings meetings = new Meetings(words, (long) (words * share));
        Workers.blocks(
                classes,
                1024,
                () -> {
                    Lane lane = meetings.lane();
                    Shingles shingles = new Shingles();
                    return (from, to) -> {
                        for (int c = from; c < to; c++) {
                            int d = equal.document[c];
                            if (((equal.hash[d] * MIX) >>> 11) * 0x1p-53 < share) {
                                put(d, shingles, lane);
                            }
                        }
                    };
                });
        return common(meetings, fewest);
    }

    private void put(int d, Shingles shingles, Lane lane) {
        int from = texts.start[d];
        int count = Shingles.count(texts.length(d), width);
        shingles.read(texts.pages.of(d), texts.pages.from(d), texts.length(d));
        for (int i = 0; i < count; i++) {
            lane.put(shingles.hash(i, width), from + i);
        }
    }

    private FewHashes common(Meetings meetings, int fewest) {
        Longs common = new Longs();
        meetings.forEach(() -> {
            Shingles shingles = new Shingles();
            return (hash, entries, from, to) -> {
                if (to - from > fewest && documents(meetings, entries, from, to) > fewest) {
                    int at = (int) meetings.item(entries[from]);
                    int d = texts.documentAt(at);
                    int place = texts.pages.from(d) + at - texts.start[d];
                    shingles.read(texts.pages.of(d), place, width);
                    common.addShared(shingles.hash(0, width));
                }
            };
        });
        return new FewHashes(common.toArray());
    }

    private int documents(Meetings meetings, long[] entries, int from, int to) {
        int documents = 0;
        int end = 0;
        for (int i = from; i < to; i++) {
            int at = (int) meetings.item(entries[i]);
            if (at >= end) {
                documents++;
                end = texts.start[texts.documentAt(at) + 1];
            }
        }
        return documents;
    }
}
