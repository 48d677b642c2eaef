package dev.samehand.evaluate;

/** The exact upper confidence bound of a rate that was counted. */
final class ClopperPearson {

    /** Chance that the true rate lies above the bound. */
    private static final double MISS = 0.05;

    private static final int STEPS = 100;

    private ClopperPearson() {}

    /** One-sided 95 % upper bound of the rate behind {@code hits} out of {@code trials}. */
    static double upper(long hits, long trials) {
        if (hits >= trials) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (atMost(hits, trials, middle) > MISS) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Probability of at most {@code hits} in {@code trials} at this rate. */
    private static double atMost(long hits, long trials, double rate) {
        double odds = Math.log(rate) - Math.log1p(-rate);
        double term = trials * Math.log1p(-rate);
        double sum = Math.exp(term);
        for (long k = 1; k <= hits; k++) {
            term += Math.log((trials - k + 1.0) / k) + odds;
            sum += Math.exp(term);
        }
        return sum;
    }
}
