package dev.samehand.model;

import java.util.Locale;

/**
 * Evidence in bits, log2(m/u), as fixed-point numbers of 1/256 bit in an {@code int}: sums are
 * exact, so any order of adding and any number of threads gives the same result.
 *
 * <p>Source of the measure: Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969).
 */
public final class Bits {

    /** One bit. */
    public static final int ONE = 256;

    private Bits() {}

    /** Fixed-point value of a number of bits, rounded to the nearest 1/256. */
    public static int of(double bits) {
        return (int) Math.rint(bits * ONE);
    }

    /** Fixed-point log2 of a positive number. */
    public static int log2(double positive) {
        assert positive > 0 : "log2 of " + positive;
        return of(Math.log(positive) / Math.log(2));
    }

    public static double toDouble(int bits) {
        return bits / (double) ONE;
    }

    /**
     * Exact decimal text: at most eight digits after the point, so that printed evidence adds up to
     * the printed sum to the last digit.
     */
    public static String text(int bits) {
        return java.math.BigDecimal.valueOf(bits)
                .divide(java.math.BigDecimal.valueOf(ONE))
                .toPlainString();
    }

    /** Text with one digit after the point, for people. */
    public static String shortText(int bits) {
        return String.format(Locale.ROOT, "%.1f", toDouble(bits));
    }

    /** Probability whose log-odds are this many bits, between 0 and 1. */
    public static double probability(int bits) {
        return 1 / (1 + Math.pow(2, -toDouble(bits)));
    }
}
