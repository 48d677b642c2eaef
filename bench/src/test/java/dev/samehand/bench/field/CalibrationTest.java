package dev.samehand.bench.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /**
     * Records 2i and 2i + 1 are one pair; they are one cluster as often as their bits really say.
     */
    private static ScoredPairs overstated(int pairs, double slope, double offset, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] truth = new int[2 * pairs];
        int[] left = new int[pairs];
        int[] right = new int[pairs];
        double[] bits = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            left[i] = 2 * i;
            right[i] = 2 * i + 1;
            bits[i] = random.nextDouble(-20, 20);
            boolean same = random.nextDouble() < Platt.probability(slope * bits[i] + offset);
            truth[2 * i] = 2 * i;
            truth[2 * i + 1] = same ? 2 * i : 2 * i + 1;
        }
        return new ScoredPairs(truth, left, right, bits);
    }

    @Test
    void realBitsAreLearntFromLabelledPairs() {
        ScoredPairs pairs = overstated(40_000, 0.5, 1, 1);
        boolean[] labelled = new boolean[40_000];
        Platt platt = Platt.learn(pairs, 10_000, new SplittableRandom(2), labelled);
        assertThat(platt.slope()).isCloseTo(0.5, within(0.05));
        assertThat(platt.offset()).isCloseTo(1, within(0.15));
        int marked = 0;
        for (boolean label : labelled) {
            marked += label ? 1 : 0;
        }
        assertThat(marked).isEqualTo(10_000);
    }

    @Test
    void claimsAreHeldAgainstWhatIsObserved() {
        // two pairs of 0 bits, which claim a half, and both are right: off by a half
        ScoredPairs pairs =
                new ScoredPairs(
                        new int[] {0, 0, 1, 1},
                        new int[] {0, 2},
                        new int[] {1, 3},
                        new double[] {0, 0});
        List<Reliability.Bin> bins = Reliability.bins(pairs, new boolean[2], 1);
        assertThat(bins).containsExactly(new Reliability.Bin(2, 0, 0.5, 1));
        assertThat(Reliability.error(bins)).isEqualTo(0.5);
    }

    @Test
    void labelledPairsAreNotMeasuredOn() {
        ScoredPairs pairs = overstated(100, 1, 0, 3);
        boolean[] labelled = new boolean[100];
        labelled[0] = true;
        labelled[99] = true;
        assertThat(Reliability.bins(pairs, labelled, 7).stream().mapToInt(Reliability.Bin::pairs))
                .hasSize(7)
                .satisfies(
                        sizes -> assertThat(sizes.stream().mapToInt(n -> n).sum()).isEqualTo(98));
    }
}
