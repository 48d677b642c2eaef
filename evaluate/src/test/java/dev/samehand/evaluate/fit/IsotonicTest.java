package dev.samehand.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.evaluate.fit.Labelled.Member;
import dev.samehand.model.Bits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsotonicTest {

    @Test
    void poolingIsTheNearestRisingLineOfAll() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            double[] x = new double[1 + random.nextInt(6)];
            double[] y = new double[x.length];
            Arrays.setAll(x, i -> random.nextInt(8));
            Arrays.sort(x);
            Arrays.setAll(y, i -> random.nextInt(2));
            double[] pooled = spread(x, y);
            assertThat(pooled).as("seed " + seed).isSorted();
            assertThat(distance(pooled, y))
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(leastDistance(x, y) + 1e-12);
        }
    }

    @Test
    void equalBitsGetOneValue() {
        double[] pooled = spread(new double[] {1, 2, 2, 2, 3}, new double[] {0, 1, 0, 0, 1});
        assertThat(pooled[1])
                .isEqualTo(pooled[2])
                .isEqualTo(pooled[3])
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void anyRisingShapeIsFollowedAndNothingIsCertain() {
        Calibration.Rising steps =
                new Calibration.Rising(
                        java.util.List.of(
                                new Calibration.Point(-2 * Bits.ONE, 0.1),
                                new Calibration.Point(2 * Bits.ONE, 0.3),
                                new Calibration.Point(3 * Bits.ONE, 0.9)));
        Calibration.Rising found = Isotonic.fit(PlattTest.drawn(steps, 30_000, 5));
        for (int surplus : new int[] {-4, -1, 1, 3, 6}) {
            assertThat(found.probability(surplus * Bits.ONE))
                    .as(surplus + " bits, seed 5")
                    .isCloseTo(steps.probability(surplus * Bits.ONE), within(0.05));
        }
        assertThat(found.points())
                .allSatisfy(point -> {
                    assertThat(point.probability()).isPositive().isLessThan(1);
                });
    }

    @Test
    void aBlockOfFewNetworksIsLessSureThanOneOfMany() {
        assertThat(surest(3)).isBetween(0.9, 0.95);
        assertThat(surest(100)).isGreaterThan(0.98);
    }

    /** What is said at the top, where so many networks of fifty were all confirmed. */
    private static double surest(int networks) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            members.add(new Member("m" + i, Reading.SUSPECTED, "b" + i, 0, i % 2 == 0));
        }
        for (int i = 0; i < networks * 50; i++) {
            String network = "n" + i / 50;
            members.add(new Member(network, Reading.SUSPECTED, "a" + i, 9 * Bits.ONE, true));
        }
        return Isotonic.fit(new Labelled(members)).points().getLast().probability();
    }

    @Test
    void whatSmoothingBringsOutOfOrderIsPooledAgain() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                int bits = random.nextInt(10);
                boolean confirmed = random.nextInt(10) < bits;
                String network = "n" + (bits < 5 ? i : bits);
                int surplus = bits * Bits.ONE;
                members.add(new Member(network, Reading.SUSPECTED, "a" + i, surplus, confirmed));
            }
            assertThat(Isotonic.fit(new Labelled(members)).points())
                    .as("seed " + seed)
                    .extracting(Calibration.Point::probability)
                    .isSorted();
        }
    }

    private static double[] spread(double[] x, double[] y) {
        double[] value = new double[x.length];
        int at = 0;
        for (Isotonic.Block block : Isotonic.pool(x, y)) {
            Arrays.fill(value, at, at += block.count(), block.value());
        }
        assertThat(at).isEqualTo(x.length);
        return value;
    }

    /**
     * The least squared distance of any rising line: in the best one every level is the mean of a
     * run of neighbours, so all ways to cut the places into runs are tried.
     */
    private static double leastDistance(double[] x, double[] y) {
        double least = Double.MAX_VALUE;
        for (int cuts = 0; cuts < 1 << (x.length - 1); cuts++) {
            double[] line = new double[x.length];
            boolean allowed = true;
            for (int from = 0, to; from < x.length; from = to) {
                to = from + 1;
                while (to < x.length && (cuts >> (to - 1) & 1) == 0) {
                    to++;
                }
                Arrays.fill(line, from, to, Arrays.stream(y, from, to).average().orElseThrow());
                allowed &= from == 0 || (x[from] > x[from - 1] && line[from] >= line[from - 1]);
            }
            least = allowed ? Math.min(least, distance(line, y)) : least;
        }
        return least;
    }

    private static double distance(double[] line, double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (line[i] - y[i]) * (line[i] - y[i]);
        }
        return sum;
    }
}
