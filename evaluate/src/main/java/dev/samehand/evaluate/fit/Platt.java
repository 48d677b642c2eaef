package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.model.Bits;

/**
 * A straight line through the log-odds of labelled members.
 *
 * <p>Platt's idea: the probability is a sigmoid of slope times bits plus offset, and the two
 * numbers are those that make the decisions most likely. His smoothed targets, (n + 1)/(n + 2) for
 * the confirmed and 1/(n + 2) for the dismissed, keep a clean separation from claiming certainty.
 * The search is Newton's with halved steps in the stable form of Lin, Lin and Weng (2007); it costs
 * a few passes over the labels. A line that would fall is replaced by a level one: bits that speak
 * against one hand are no evidence for it.
 */
final class Platt {

    private static final int MOST_STEPS = 100;
    private static final double SHORTEST_STEP = 1e-10;
    private static final double FLAT = 1e-9;

    /** Keeps the matrix of second derivatives invertible. */
    private static final double RIDGE = 1e-12;

    /** Part of the promised gain that a step must bring. */
    private static final double WORTH = 1e-4;

    private static final double LN2 = StrictMath.log(2);

    private final double[] bits;
    private final double[] target;

    private Platt(double[] bits, double[] target) {
        this.bits = bits;
        this.target = target;
    }

    static Calibration.Sigmoid fit(Labelled labelled) {
        Platt platt = new Platt(bits(labelled), labelled.targets());
        double[] line = platt.search(0, false);
        if (line[0] < 0) {
            return new Calibration.Sigmoid(0, platt.level());
        }
        return new Calibration.Sigmoid(line[0] / LN2, line[1] / LN2);
    }

    /** The likeliest line of a given slope. */
    static Calibration.Sigmoid fit(Labelled labelled, double slope) {
        Platt platt = new Platt(bits(labelled), labelled.targets());
        return new Calibration.Sigmoid(slope, platt.search(slope * LN2, true)[1] / LN2);
    }

    private static double[] bits(Labelled labelled) {
        double[] bits = new double[labelled.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Bits.toDouble(labelled.surplus(i));
        }
        return bits;
    }

    /** The log-odds of the mean target, in bits. */
    private double level() {
        double sum = 0;
        for (double one : target) {
            sum += one;
        }
        return StrictMath.log(sum / (target.length - sum)) / LN2;
    }

    /** Slope and offset of the likeliest line, in natural log-odds. */
    private double[] search(double slope, boolean fixed) {
        double[] at = {slope, level() * LN2};
        double loss = loss(at[0], at[1]);
        for (int step = 0; step < MOST_STEPS; step++) {
            Slopes slopes = fixed ? slopes(at[0], at[1]).ofOffset() : slopes(at[0], at[1]);
            if (Math.abs(slopes.a) < FLAT && Math.abs(slopes.b) < FLAT) {
                break;
            }
            double determinant = slopes.aa * slopes.bb - slopes.ab * slopes.ab;
            double da = -(slopes.bb * slopes.a - slopes.ab * slopes.b) / determinant;
            double db = -(slopes.aa * slopes.b - slopes.ab * slopes.a) / determinant;
            double gain = slopes.a * da + slopes.b * db;
            double length = 1;
            double next = loss(at[0] + da, at[1] + db);
            while (next > loss + WORTH * length * gain && length > SHORTEST_STEP) {
                length /= 2;
                next = loss(at[0] + length * da, at[1] + length * db);
            }
            if (!(next < loss)) {
                break;
            }
            at[0] += length * da;
            at[1] += length * db;
            loss = next;
        }
        return at;
    }

    private double loss(double a, double b) {
        double loss = 0;
        for (int i = 0; i < bits.length; i++) {
            double odds = a * bits[i] + b;
            // -t log p - (1 - t) log(1 - p), without the overflow of exp
            loss += StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
            loss += Math.max(odds, 0) - target[i] * odds;
        }
        return loss;
    }

    private record Slopes(double a, double b, double aa, double ab, double bb) {

        /** With nothing to gain from another slope. */
        Slopes ofOffset() {
            return new Slopes(0, b, 1, 0, bb);
        }
    }

    private Slopes slopes(double a, double b) {
        double da = 0;
        double db = 0;
        double aa = RIDGE;
        double ab = 0;
        double bb = RIDGE;
        for (int i = 0; i < bits.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-(a * bits[i] + b)));
            double off = p - target[i];
            double spread = p * (1 - p);
            da += bits[i] * off;
            db += off;
            aa += bits[i] * bits[i] * spread;
            ab += bits[i] * spread;
            bb += spread;
        }
        return new Slopes(da, db, aa, ab, bb);
    }
}
