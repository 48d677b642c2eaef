package dev.samehand.assess.calibration;

import dev.samehand.model.Bits;
import java.util.List;
import java.util.Locale;

/**
 * Turns evidence into a probability. More evidence never gives less, and nothing is ever certain.
 *
 * <p>The measure of evidence is a member's <em>surplus</em>: its bits less those that a member
 * needs in a population of this size. The sum of Fellegi and Sunter claims that these are the
 * log-odds; they overstate them wherever reasons depend on each other, so decisions correct them.
 */
public sealed interface Calibration {

    /** Nothing is ever certain (guard rail R20). */
    double MOST_CERTAIN = 0.99;

    double LEAST_CERTAIN = 1 - MOST_CERTAIN;

    /** What the evidence says before it is bounded, from 0 to 1. */
    double unbounded(int surplus);

    /** Probability of one hand for so many bits beyond what is needed, fixed-point. */
    default double probability(int surplus) {
        return Math.clamp(unbounded(surplus), LEAST_CERTAIN, MOST_CERTAIN);
    }

    /** What was learned, for people. */
    default String words() {
        return switch (this) {
            case AsTheyAre _, Explained _ -> "nothing learned, as built in";
            case Sigmoid line ->
                    String.format(
                            Locale.ROOT,
                            "Platt: real bits = %.2f x surplus %+.2f",
                            line.slope,
                            line.offset);
            case Rising rising ->
                    "isotonic, "
                            + rising.points.size()
                            + (rising.points.size() == 1 ? " point" : " points");
        };
    }

    /** The log-odds of a probability in bits, fixed-point: what raw bits are really worth. */
    static int bits(double probability) {
        return Bits.log2(probability / (1 - probability));
    }

    /** The bits as they are: no decision has been learned from. */
    record AsTheyAre() implements Calibration {
        @Override
        public double unbounded(int surplus) {
            return Bits.probability(surplus);
        }
    }

    /**
     * The bits as they are, beside an innocent explanation that stands. It explains what is shared
     * at least as well as one hand does: that is what standing means. So of strangers (odds 1), one
     * hand and the explanation (odds of the bits, each) one hand never has more than half.
     */
    record Explained() implements Calibration {
        @Override
        public double unbounded(int surplus) {
            return 1 / (2 + StrictMath.pow(2, -Bits.toDouble(surplus)));
        }
    }

    /**
     * A straight line through the log-odds (Platt 1999), for few labels.
     *
     * @param slope real bits for each bit of surplus, 0 or more
     * @param offset real bits at a surplus of 0
     */
    record Sigmoid(double slope, double offset) implements Calibration {
        public Sigmoid {
            if (!(slope >= 0 && slope < Integer.MAX_VALUE) || !Double.isFinite(offset)) {
                throw new IllegalArgumentException(
                        "a slope is a number from 0: " + slope + ", " + offset);
            }
        }

        @Override
        public double unbounded(int surplus) {
            return 1 / (1 + StrictMath.pow(2, -(slope * Bits.toDouble(surplus) + offset)));
        }
    }

    /**
     * Any rising line (isotonic regression), for many labels: straight between its points, level
     * beyond the first and the last.
     */
    record Rising(List<Point> points) implements Calibration {
        public Rising {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a rising line has at least one point");
            }
            for (int i = 1; i < points.size(); i++) {
                Point before = points.get(i - 1);
                Point point = points.get(i);
                if (point.surplus <= before.surplus || point.probability < before.probability) {
                    throw new IllegalArgumentException("points must rise: " + before + point);
                }
            }
        }

        @Override
        public double unbounded(int surplus) {
            int after = 0;
            while (after < points.size() && points.get(after).surplus <= surplus) {
                after++;
            }
            if (after == 0 || after == points.size()) {
                return points.get(Math.max(0, after - 1)).probability;
            }
            Point low = points.get(after - 1);
            Point high = points.get(after);
            double way = (surplus - low.surplus) / (double) (high.surplus - low.surplus);
            return low.probability + way * (high.probability - low.probability);
        }
    }

    /**
     * A point of a rising line.
     *
     * @param surplus fixed-point bits beyond what a member needs
     * @param probability above 0 and below 1
     */
    record Point(int surplus, double probability) {
        public Point {
            if (!(probability > 0 && probability < 1)) {
                throw new IllegalArgumentException(
                        "a probability is above 0 and below 1: " + probability);
            }
        }
    }
}
