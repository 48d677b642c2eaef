package dev.samehand.bench.field;

import dev.samehand.bench.measure.Components;
import dev.samehand.link.Communities;
import dev.samehand.model.Bits;
import java.util.Arrays;

/**
 * Pairs of records with the evidence, in bits, that both are one.
 *
 * @param truth number of the true cluster of each record
 */
record ScoredPairs(int[] truth, int[] left, int[] right, double[] bits) {

    int nodes() {
        return truth.length;
    }

    boolean same(int pair) {
        return truth[left[pair]] == truth[right[pair]];
    }

    /** The pairs under other bits. */
    ScoredPairs with(double[] otherBits) {
        return new ScoredPairs(truth, left, right, otherBits);
    }

    /**
     * The engine's communities.
     *
     * @param prior bits added to each pair; those with nothing left count as unproven
     * @param price bits that each pair of a community costs
     */
    int[] communities(double prior, double price) {
        int[] weight = Arrays.stream(bits).mapToInt(b -> Bits.of(b + prior)).toArray();
        return Communities.compute(
                new Communities.Pairs(nodes(), left, right, weight), Bits.of(price));
    }

    /** Connected components over the pairs of at least so many bits. */
    int[] components(double threshold) {
        Components components = new Components(nodes());
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] >= threshold) {
                components.join(left[i], right[i]);
            }
        }
        return components.leaders();
    }
}
