package dev.samehand.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * How reported networks and true ones overlap, counted once; pairs and B-cubed follow from the
 * counts alone.
 */
final class Overlap {

    private record Cell(int network, String group) {}

    private final Map<Cell, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> reported = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private int outsiders;

    private Overlap() {}

    /** Suspected networks against the planted ones; honest accounts belong to nobody. */
    static Overlap suspected(Assignment assignment, Truth truth) {
        return count(truth, assignment::suspected, true);
    }

    /** Every reported network against every group of the truth, planted or honest. */
    static Overlap all(Assignment assignment, Truth truth) {
        return count(truth, assignment::any, false);
    }

    private static Overlap count(Truth truth, IntUnaryOperator networkOf, boolean onlyPlanted) {
        Overlap overlap = new Overlap();
        for (int account = 0; account < truth.size(); account++) {
            boolean counts = truth.planted(account) || !onlyPlanted;
            overlap.add(networkOf.applyAsInt(account), counts ? truth.group(account) : "");
        }
        return overlap;
    }

    private void add(int network, String group) {
        if (network != Assignment.NONE) {
            reported.merge(network, 1, Integer::sum);
            if (group.isEmpty()) {
                outsiders++;
            } else {
                both.merge(new Cell(network, group), 1, Integer::sum);
            }
        }
        if (!group.isEmpty()) {
            groups.merge(group, 1, Integer::sum);
        }
    }

    /** Of the pairs reported together, and of the pairs that belong together. */
    Quality pairs() {
        return Quality.of(pairs(both), pairs(reported), pairs(groups));
    }

    /**
     * B-cubed: for every reported account the share of its network that is of its own group, for
     * every grouped account the share of its group that is in its network; an account alone is with
     * itself.
     */
    Quality bCubed() {
        double precision = 0;
        double recall = 0;
        int inBoth = 0;
        for (Map.Entry<Cell, Integer> cell : both.entrySet()) {
            double squared = (double) cell.getValue() * cell.getValue();
            precision += squared / reported.getOrDefault(cell.getKey().network, 1);
            recall += squared / groups.getOrDefault(cell.getKey().group, 1);
            inBoth += cell.getValue();
        }
        return new Quality(
                Quality.share(precision + alonePrecision(), inBoth + outsiders),
                Quality.share(recall + aloneRecall(), sum(groups)));
    }

    int reportedWithin(int network, String group) {
        return both.getOrDefault(new Cell(network, group), 0);
    }

    int size(int network) {
        return reported.getOrDefault(network, 0);
    }

    private double alonePrecision() {
        Map<Integer, Integer> grouped = new HashMap<>();
        both.forEach((cell, count) -> grouped.merge(cell.network, count, Integer::sum));
        double sum = 0;
        for (Map.Entry<Integer, Integer> network : reported.entrySet()) {
            int alone = network.getValue() - grouped.getOrDefault(network.getKey(), 0);
            sum += (double) alone / network.getValue();
        }
        return sum;
    }

    private double aloneRecall() {
        Map<String, Integer> found = new HashMap<>();
        both.forEach((cell, count) -> found.merge(cell.group, count, Integer::sum));
        double sum = 0;
        for (Map.Entry<String, Integer> group : groups.entrySet()) {
            int missed = group.getValue() - found.getOrDefault(group.getKey(), 0);
            sum += (double) missed / group.getValue();
        }
        return sum;
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
