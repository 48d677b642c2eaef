package dev.samehand.bench.field;

/**
 * How two records compare in each field: missing, how alike their letters are, or equal and how
 * rare the value is.
 */
final class Comparison {

    static final int MISSING = 0;
    static final int LEVELS = 11;

    private static final double[] LIKENESS = {0.1, 0.25, 0.4, 0.55, 0.75};
    private static final double[] RARITY = {3, 6, 9};

    /** Lowest level of equal values. */
    static final int EQUAL = 2 + LIKENESS.length;

    private Comparison() {}

    /** Level of every field of every pair: pair by pair. */
    static byte[] levels(RecordSet set, Candidates pairs) {
        byte[] levels = new byte[pairs.size() * set.fields()];
        for (int field = 0; field < set.fields(); field++) {
            Tokens values = Tokens.values(set, field);
            Tokens grams = Tokens.grams(set, field);
            for (int pair = 0; pair < pairs.size(); pair++) {
                int[] a = values.of()[pairs.left()[pair]];
                int[] b = values.of()[pairs.right()[pair]];
                int level = MISSING;
                if (a.length > 0 && b.length > 0) {
                    level =
                            a[0] == b[0]
                                    ? EQUAL + step(RARITY, values.bits()[a[0]])
                                    : 1
                                            + step(
                                                    LIKENESS,
                                                    grams.likeness(
                                                            pairs.left()[pair],
                                                            pairs.right()[pair]));
                }
                levels[pair * set.fields() + field] = (byte) level;
            }
        }
        return levels;
    }

    private static int step(double[] bounds, double value) {
        int step = 0;
        while (step < bounds.length && value >= bounds[step]) {
            step++;
        }
        return step;
    }
}
