package dev.samehand.evaluate;

/**
 * Precision and recall, each between 0 and 1. Where nothing is reported precision is 1, where
 * nothing is wanted recall is 1.
 */
public record Quality(double precision, double recall) {

    static Quality of(double right, double reported, double wanted) {
        return new Quality(share(right, reported), share(right, wanted));
    }

    /** Harmonic mean of both. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
