package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeidenTest {

    @Test
    void twoGroupsThatShareOneWeakThingAreTwo() {
        Sharing graph =
                graph(
                        6,
                        new int[][] {{0, 1, 2}, {0, 1, 2}, {3, 4, 5}, {3, 4, 5}, {2, 3}},
                        9,
                        9,
                        9,
                        9,
                        1);
        assertThat(Leiden.compute(graph, 2)).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void aCheapPairLetsThemBeOne() {
        Sharing graph =
                graph(
                        6,
                        new int[][] {{0, 1, 2}, {0, 1, 2}, {3, 4, 5}, {3, 4, 5}, {2, 3}},
                        9,
                        9,
                        9,
                        9,
                        1);
        assertThat(Leiden.compute(graph, 0.01)).containsOnly(0);
    }

    @Test
    void whoSharesNothingStaysAlone() {
        Sharing graph = graph(4, new int[][] {{1, 3}}, 5);
        assertThat(Leiden.compute(graph, 1)).containsExactly(0, 1, 2, 1);
    }

    @Test
    void nobodyIsNoCommunity() {
        assertThat(Leiden.compute(graph(0, new int[0][]), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void smallGraphsComeMostlyOutAsWellAsByTryingEverything(long seed) {
        Random random = new Random(seed);
        int graphs = 300;
        int good = 0;
        for (int round = 0; round < graphs; round++) {
            Sharing graph = random(random, random.nextInt(2, 9));
            double gamma = 0.2 + 3 * random.nextDouble();
            double found = quality(graph, gamma, Leiden.compute(graph, gamma));
            double best = new Partitions(graph, gamma).best();
            assertThat(found).as("seed %d, round %d", seed, round).isLessThanOrEqualTo(best + 1e-9);
            good += found >= 0.95 * best - 1e-9 ? 1 : 0;
        }
        assertThat(good).as("seed %d: as good in so many of %d", seed, graphs).isGreaterThan(279);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aCommunityIsNeverMadeOfPartsThatShareNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Sharing graph = random(random, random.nextInt(2, 40));
            double gamma = 0.05 + 3 * random.nextDouble();
            int[] community = Leiden.compute(graph, gamma);
            assertThat(parts(graph, community))
                    .as(
                            "seed %d, round %d, gamma %f: %s",
                            seed, round, gamma, Arrays.toString(community))
                    .isEqualTo(Arrays.stream(community).max().orElse(-1) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void noCommunityIsWorthLessThanItsMembersAlone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Sharing graph = random(random, random.nextInt(2, 30));
            double gamma = 0.05 + 3 * random.nextDouble();
            int[] community = Leiden.compute(graph, gamma);
            double quality = quality(graph, gamma, community);
            for (int dissolved = 0; dissolved < graph.nodes(); dissolved++) {
                int[] without = community.clone();
                for (int node = 0; node < without.length; node++) {
                    without[node] += without[node] == dissolved ? graph.nodes() + node : 0;
                }
                assertThat(quality(graph, gamma, without))
                        .as("seed %d, round %d, community %d", seed, round, dissolved)
                        .isLessThanOrEqualTo(quality + 1e-6);
            }
        }
    }

    @Test
    void theSameGraphGivesTheSameCommunitiesEveryTime() {
        Sharing graph = random(new Random(31), 300);
        int[] first = Leiden.compute(graph, 0.5);
        for (int run = 0; run < 5; run++) {
            assertThat(Leiden.compute(graph, 0.5)).isEqualTo(first);
        }
    }

    @Test
    void communitiesAreNumberedInTheOrderOfTheirFirstNodes() {
        int[] community = Leiden.compute(random(new Random(32), 200), 1);
        int next = 0;
        for (int number : community) {
            assertThat(number).isBetween(0, next);
            next = Math.max(next, number + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void foldingKeepsTheQualityOfWhatIsFolded(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Sharing graph = random(random, 12);
            int[] group = random.ints(12, 0, 4).toArray();
            group[0] = 3;
            Sharing folded = graph.fold(group, 4);
            int[] pair = {0, 1, 0, 1};
            int[] unfolded = Arrays.stream(group).map(g -> pair[g]).toArray();
            double gain = quality(folded, 0.7, pair);
            double plain = quality(graph, 0.7, unfolded) - quality(graph, 0.7, group);
            assertThat(gain).as("seed %d", seed).isBetween(plain - 1e-6, plain + 1e-6);
        }
    }

    /** The constant Potts model: what pairs inside communities share, less the price of each. */
    private static double quality(Sharing graph, double gamma, int[] community) {
        double quality = 0;
        for (int v = 0; v < graph.pairWeight.length; v++) {
            for (int i = graph.valueStart[v]; i < graph.valueStart[v + 1]; i++) {
                for (int j = i + 1; j < graph.valueStart[v + 1]; j++) {
                    if (community[graph.valueNode[i]] == community[graph.valueNode[j]]) {
                        quality += graph.pairWeight[v] * graph.valueCount[i] * graph.valueCount[j];
                    }
                }
            }
        }
        for (int a = 0; a < graph.nodes(); a++) {
            for (int b = a + 1; b < graph.nodes(); b++) {
                if (community[a] == community[b]) {
                    quality -= gamma * graph.nodeSize[a] * graph.nodeSize[b];
                }
            }
        }
        return quality;
    }

    /** Every way to divide a few nodes. */
    private static final class Partitions {
        private final Sharing graph;
        private final double gamma;
        private final int[] community;
        private double best;

        Partitions(Sharing graph, double gamma) {
            this.graph = graph;
            this.gamma = gamma;
            community = new int[graph.nodes()];
        }

        double best() {
            best = Double.NEGATIVE_INFINITY;
            place(0, 0);
            return best;
        }

        private void place(int node, int used) {
            if (node == community.length) {
                best = Math.max(best, quality(graph, gamma, community));
                return;
            }
            for (int c = 0; c <= used; c++) {
                community[node] = c;
                place(node + 1, Math.max(used, c + 1));
            }
        }
    }

    /** Parts into which communities fall when only shared values join. */
    private static int parts(Sharing graph, int[] community) {
        int[] part = new int[graph.nodes()];
        Arrays.setAll(part, i -> i);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int v = 0; v < graph.pairWeight.length; v++) {
                for (int i = graph.valueStart[v]; i < graph.valueStart[v + 1]; i++) {
                    for (int j = graph.valueStart[v]; j < graph.valueStart[v + 1]; j++) {
                        int a = graph.valueNode[i];
                        int b = graph.valueNode[j];
                        if (community[a] == community[b] && part[a] > part[b]) {
                            part[a] = part[b];
                            changed = true;
                        }
                    }
                }
            }
        }
        return (int) Arrays.stream(part).distinct().count();
    }

    private static Sharing random(Random random, int nodes) {
        int[][] holders = new int[random.nextInt(1, 2 * nodes)][];
        double[] bits = new double[holders.length];
        for (int v = 0; v < holders.length; v++) {
            int count = Math.min(nodes, 2 + (int) (1.5 * Math.abs(random.nextGaussian())));
            holders[v] = random.ints(0, nodes).distinct().limit(count).sorted().toArray();
            bits[v] = 1 + random.nextInt(10);
        }
        return graph(nodes, holders, bits);
    }

    private static Sharing graph(int nodes, int[][] holders, double... bits) {
        IntList start = new IntList();
        IntList node = new IntList();
        double[] weight = new double[holders.length];
        for (int v = 0; v < holders.length; v++) {
            start.add(node.size);
            weight[v] = bits[v] / (holders[v].length - 1);
            for (int holder : holders[v]) {
                node.add(holder);
            }
        }
        start.add(node.size);
        int[] ones = new int[Math.max(nodes, node.size)];
        Arrays.fill(ones, 1);
        return new Sharing(
                Arrays.copyOf(ones, nodes),
                start.toArray(),
                node.toArray(),
                Arrays.copyOf(ones, node.size),
                weight);
    }
}
