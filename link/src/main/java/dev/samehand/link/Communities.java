package dev.samehand.link;

import java.util.Arrays;

/**
 * The engine's communities over pairs that somebody else has scored: {@link Leiden} as it finds
 * networks, with one shared value for each pair. For comparing clusterings on equal evidence; a run
 * never writes pairs down.
 */
public final class Communities {

    private Communities() {}

    /**
     * Pairs of nodes with the evidence that both are one.
     *
     * @param nodes nodes are numbered from 0 to one less
     * @param bits fixed-point; a pair with none or less counts like a pair that is not there
     */
    public record Pairs(int nodes, int[] left, int[] right, int[] bits) {}

    /**
     * Community of each node, numbered from 0 in the order of their first nodes.
     *
     * @param price bits, fixed-point, that every pair within a community costs, there or not
     */
    public static int[] compute(Pairs pairs, int price) {
        int[] node = new int[pairs.bits.length * 2];
        double[] weight = new double[pairs.bits.length];
        int kept = 0;
        for (int i = 0; i < pairs.bits.length; i++) {
            if (pairs.bits[i] > 0 && pairs.left[i] != pairs.right[i]) {
                node[2 * kept] = pairs.left[i];
                node[2 * kept + 1] = pairs.right[i];
                weight[kept++] = pairs.bits[i];
            }
        }
        int[] start = new int[kept + 1];
        Arrays.setAll(start, pair -> 2 * pair);
        Sharing sharing =
                new Sharing(
                        ones(pairs.nodes),
                        start,
                        Arrays.copyOf(node, 2 * kept),
                        ones(2 * kept),
                        Arrays.copyOf(weight, kept));
        return Leiden.compute(sharing, price);
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
