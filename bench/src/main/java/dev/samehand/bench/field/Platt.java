package dev.samehand.bench.field;

import java.util.SplittableRandom;

/**
 * Nominal bits to real ones by two numbers learnt from labelled pairs: Platt, Probabilistic outputs
 * for support vector machines (1999), fitted by Newton's method with the labels drawn in from 0 and
 * 1 as he advises.
 */
record Platt(double slope, double offset) {

    private static final int ROUNDS = 50;

    /** Labels are asked for evenly over the whole range of bits, in so many strata by bits. */
    private static final int STRATA = 20;

    private static final double LN2 = Math.log(2);

    double real(double bits) {
        return slope * bits + offset;
    }

    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }

    /** Learns from so many pairs, far fewer than there are, and marks them. */
    static Platt learn(ScoredPairs pairs, int labels, SplittableRandom random, boolean[] labelled) {
        choose(pairs, labels, random, labelled);
        int right = 0;
        for (int i = 0; i < labelled.length; i++) {
            right += labelled[i] && pairs.same(i) ? 1 : 0;
        }
        double high = (right + 1.0) / (right + 2.0);
        double low = 1 / (labels - right + 2.0);
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(pairs, labelled, new double[] {slope, offset, low, high});
            slope -= step[0];
            offset -= step[1];
        }
        return new Platt(slope, offset);
    }

    /** Equally many from each stratum of equally many pairs. */
    private static void choose(
            ScoredPairs pairs, int labels, SplittableRandom random, boolean[] labelled) {
        int[] order = Reliability.byBits(pairs);
        for (int chosen = 0; chosen < labels; chosen++) {
            long stratum = chosen % STRATA;
            int from = (int) (order.length * stratum / STRATA);
            int to = (int) (order.length * (stratum + 1) / STRATA);
            int pair = order[random.nextInt(from, to)];
            while (labelled[pair]) {
                pair = order[random.nextInt(from, to)];
            }
            labelled[pair] = true;
        }
    }

    /** Gradient over curvature of the log loss, damped so that it always falls. */
    private static double[] step(ScoredPairs pairs, boolean[] labelled, double[] at) {
        double g0 = 0;
        double g1 = 0;
        double h00 = 1e-6;
        double h01 = 0;
        double h11 = 1e-6;
        for (int i = 0; i < labelled.length; i++) {
            if (labelled[i]) {
                double x = pairs.bits()[i] * LN2;
                double p = 1 / (1 + Math.exp(-(at[0] * x + at[1] * LN2)));
                double error = p - (pairs.same(i) ? at[3] : at[2]);
                double curve = p * (1 - p);
                g0 += error * x;
                g1 += error * LN2;
                h00 += curve * x * x;
                h01 += curve * x * LN2;
                h11 += curve * LN2 * LN2;
            }
        }
        double determinant = h00 * h11 - h01 * h01;
        return new double[] {
            clamp((h11 * g0 - h01 * g1) / determinant), clamp((h00 * g1 - h01 * g0) / determinant)
        };
    }

    private static double clamp(double step) {
        return Math.clamp(step, -1, 1);
    }
}
