package dev.samehand.assess.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * How often members of each probability turned out to be run by one hand with their network.
 * Reliable is a probability that comes true as often as it says.
 *
 * @param bins with members in them, by probability; together they hold every member that was asked
 */
public record Reliability(List<Bin> bins) {

    /** Bins of equal width from 0 to 1. */
    public static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Members whose probability lies in the bin.
     *
     * @param number from 0 for those below a tenth
     * @param predicted mean of their probabilities
     * @param observed part of them that was confirmed
     */
    public record Bin(int number, int count, double predicted, double observed) {
        public Bin {
            boolean parts = predicted >= 0 && predicted <= 1 && observed >= 0 && observed <= 1;
            if (number < 0 || number >= BINS || count < 1 || !parts) {
                throw new IllegalArgumentException("no bin is numbered " + number + " like this");
            }
        }

        public double from() {
            return number / (double) BINS;
        }

        public double to() {
            return (number + 1) / (double) BINS;
        }
    }

    /** What came of members with these probabilities. */
    public static Reliability of(double[] probability, boolean[] confirmed) {
        int[] count = new int[BINS];
        int[] right = new int[BINS];
        double[] sum = new double[BINS];
        for (int i = 0; i < probability.length; i++) {
            int bin = Math.min(BINS - 1, (int) (probability[i] * BINS));
            count[bin]++;
            right[bin] += confirmed[i] ? 1 : 0;
            sum[bin] += probability[i];
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                double all = count[bin];
                bins.add(new Bin(bin, count[bin], sum[bin] / all, right[bin] / all));
            }
        }
        return new Reliability(bins);
    }

    /** Members in all bins. */
    public int count() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    /** Expected calibration error: how far predicted and observed lie apart, on average. */
    public double error() {
        double apart = 0;
        for (Bin bin : bins) {
            apart += bin.count * Math.abs(bin.predicted - bin.observed);
        }
        return apart / Math.max(1, count());
    }
}
