package dev.samehand.assess.calibration;

/**
 * How far probabilities were off; less is better.
 *
 * @param calibration expected calibration error, from 0 to 1
 * @param brier mean squared distance from what was decided, from 0 to 1
 * @param logLoss mean surprise at what was decided, in bits
 */
public record Errors(double calibration, double brier, double logLoss) {

    public Errors {
        if (!(calibration >= 0 && brier >= 0 && logLoss >= 0)) {
            throw new IllegalArgumentException("errors are numbers from 0");
        }
    }

    /** Of probabilities above 0 and below 1. */
    public static Errors of(double[] probability, boolean[] confirmed) {
        double brier = 0;
        double surprise = 0;
        for (int i = 0; i < probability.length; i++) {
            double right = confirmed[i] ? probability[i] : 1 - probability[i];
            brier += (1 - right) * (1 - right);
            surprise -= StrictMath.log(right) / StrictMath.log(2);
        }
        int count = Math.max(1, probability.length);
        return new Errors(
                Reliability.of(probability, confirmed).error(), brier / count, surprise / count);
    }
}
