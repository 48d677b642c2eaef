package dev.samehand.assess;

/**
 * Estimative words with fixed ranges, so that nobody reads more certainty into a probability than
 * it carries (guard rail R20). The ranges follow US Intelligence Community Directive 203; certainty
 * is never claimed.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 0.05),
    VERY_UNLIKELY("very unlikely", 0.20),
    UNLIKELY("unlikely", 0.45),
    ROUGHLY_EVEN("roughly even chance", 0.55),
    LIKELY("likely", 0.80),
    VERY_LIKELY("very likely", 0.95),
    ALMOST_CERTAIN("almost certain", 1.0);

    private final String word;
    private final double below;

    Likelihood(String word, double below) {
        this.word = word;
        this.below = below;
    }

    public static Likelihood of(double probability) {
        for (Likelihood likelihood : values()) {
            if (probability < likelihood.below) {
                return likelihood;
            }
        }
        return ALMOST_CERTAIN;
    }

    public String word() {
        return word;
    }

    /** Percentage for people: whole, and never 0 or 100. */
    public static String percent(double probability) {
        long rounded = Math.round(probability * 100);
        return Math.clamp(rounded, 1, 99) + " %";
    }
}
