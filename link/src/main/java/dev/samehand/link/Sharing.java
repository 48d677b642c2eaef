package dev.samehand.link;

import java.util.Arrays;

/**
 * Nodes and the values they share, as a weighted bipartite graph: the input of {@link Leiden}. A
 * node is an account, or a group of accounts after folding; {@code count} says how many accounts of
 * the node hold the value. No pair of accounts is ever written down.
 *
 * <p>A value whose bits are {@code b} and that {@code d} accounts hold ties each pair of them by
 * {@code b / (d - 1)}: its bits are spread over the holders, so a hub is not a clique.
 */
final class Sharing {

    /**
     * Values with more holders do not help to find communities, as their bits are spread over so
     * many; they still count as evidence.
     */
    static final int MOST_HOLDERS = 400;

    final int[] nodeSize;
    final int[] nodeStart;
    final int[] nodeValue;
    final int[] nodeCount;

    final int[] valueStart;
    final int[] valueNode;
    final int[] valueCount;
    final double[] pairWeight;

    Sharing(int[] nodeSize, int[] valueStart, int[] valueNode, int[] valueCount, double[] weight) {
        this.nodeSize = nodeSize;
        this.valueStart = valueStart;
        this.valueNode = valueNode;
        this.valueCount = valueCount;
        this.pairWeight = weight;
        nodeStart = new int[nodeSize.length + 1];
        for (int node : valueNode) {
            nodeStart[node + 1]++;
        }
        Arrays.parallelPrefix(nodeStart, Integer::sum);
        nodeValue = new int[valueNode.length];
        nodeCount = new int[valueNode.length];
        int[] next = nodeStart.clone();
        for (int v = 0; v < weight.length; v++) {
            for (int i = valueStart[v]; i < valueStart[v + 1]; i++) {
                int at = next[valueNode[i]]++;
                nodeValue[at] = v;
                nodeCount[at] = valueCount[i];
            }
        }
    }

    int nodes() {
        return nodeSize.length;
    }

    /** What some accounts share among themselves; the node of an account is its number in slots. */
    static Sharing among(int accounts, Slots slots, Weights weights) {
        IntList start = new IntList();
        IntList node = new IntList();
        double[] weight = new double[16];
        for (int from = 0, to; from < slots.size(); from = to) {
            to = slots.end(from);
            int here = to - from;
            int bits = here < 2 || here > MOST_HOLDERS ? 0 : weights.bits(slots.value(from), here);
            if (bits > 0) {
                if (start.size == weight.length) {
                    weight = Arrays.copyOf(weight, start.size * 2);
                }
                weight[start.size] = bits / (here - 1.0);
                start.add(node.size);
                for (int i = from; i < to; i++) {
                    node.add(slots.member(i));
                }
            }
        }
        weight = Arrays.copyOf(weight, start.size);
        start.add(node.size);
        int[] ones = new int[node.size];
        Arrays.fill(ones, 1);
        int[] sizes = new int[accounts];
        Arrays.fill(sizes, 1);
        return new Sharing(sizes, start.toArray(), node.toArray(), ones, weight);
    }

    /** The graph whose nodes are the groups of {@code group}, numbered from 0 without gaps. */
    Sharing fold(int[] group, int groups) {
        int[] sizes = new int[groups];
        for (int node = 0; node < nodes(); node++) {
            sizes[group[node]] += nodeSize[node];
        }
        IntList start = new IntList();
        IntList node = new IntList();
        IntList count = new IntList();
        int[] seen = new int[groups];
        IntList touched = new IntList();
        for (int v = 0; v < pairWeight.length; v++) {
            start.add(node.size);
            touched.clear();
            for (int i = valueStart[v]; i < valueStart[v + 1]; i++) {
                int g = group[valueNode[i]];
                if (seen[g] == 0) {
                    touched.add(g);
                }
                seen[g] += valueCount[i];
            }
            Arrays.sort(touched.items, 0, touched.size);
            for (int i = 0; i < touched.size; i++) {
                int g = touched.items[i];
                node.add(g);
                count.add(seen[g]);
                seen[g] = 0;
            }
        }
        start.add(node.size);
        return new Sharing(sizes, start.toArray(), node.toArray(), count.toArray(), pairWeight);
    }
}
