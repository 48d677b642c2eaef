package dev.samehand.link;

import java.util.Locale;

/**
 * What the data at hand say of one observable type, blended with what was believed before.
 *
 * @param type name of the observable type
 * @param pairs sampled pairs of accounts that could have shared such a value
 * @param m share of pairs run by one hand that share one, above 0 and below 1
 * @param u the same of pairs that are linked innocently
 * @param cap most bits that follow for one shared value, log2(m/u), fixed-point
 * @param priorM what the priors believe instead
 * @param priorCap what the priors believe instead, fixed-point
 */
public record Estimate(
        String type, long pairs, double m, double u, int cap, double priorM, int priorCap) {

    public Estimate {
        if (!(m > 0 && m < 1 && u > 0 && u < 1 && priorM > 0 && priorM <= 1)
                || pairs < 0
                || cap < 0
                || priorCap < 0
                || !type.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "estimate out of range: %s %f %f", type, m, u));
        }
    }
}
