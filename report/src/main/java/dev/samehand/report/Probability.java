package dev.samehand.report;

import dev.samehand.assess.Likelihood;
import java.util.Locale;

/** Probabilities in words and figures; certainty is never claimed (guard rail R20). */
final class Probability {

    private Probability() {}

    /** Six decimals, never 0 or 1. */
    static String text(double probability) {
        return String.format(Locale.ROOT, "%.6f", Math.clamp(probability, 0.000001, 0.999999));
    }

    /** Word and percentage, such as {@code very likely (93 %)}. */
    static String inWords(double probability) {
        return Likelihood.of(probability).word() + " (" + Likelihood.percent(probability) + ")";
    }
}
