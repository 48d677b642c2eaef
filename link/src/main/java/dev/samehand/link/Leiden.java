package dev.samehand.link;

import java.util.Arrays;

/**
 * Communities by the Leiden algorithm under the constant Potts model: a set of accounts is worth
 * the bits that its pairs share minus {@code gamma} bits for every pair in it, shared or not.
 *
 * <p>Each round moves nodes to the best neighbouring community, or out to stand alone, until
 * nothing improves, refines every community into well-connected parts, and folds the parts into
 * nodes. So no community is made of parts that share nothing. All of it walks values and their
 * holders: a move costs the holders of the node's values, not a table of pairs. Nodes are visited
 * in the order of their numbers and ties go to the smaller community number, so the result depends
 * on nothing but the input.
 *
 * <p>Traag, Waltman, van Eck, From Louvain to Leiden, Scientific Reports 9 (2019), with the
 * deterministic choice of the best part in place of the random one; Traag, Van Dooren, Nesterov,
 * Narrow scope for resolution-limit-free community detection, Physical Review E 84 (2011).
 */
final class Leiden {

    /** More rounds have not changed any result; a bound keeps the worst case linear. */
    private static final int MOST_ROUNDS = 20;

    /** Gains below a millionth of a bit are rounding. */
    private static final double LEAST_GAIN = 1e-6;

    private final double gamma;
    private final Sharing graph;
    private final int[] community;
    private final long[] size;
    private final double[] tie;
    private final IntList near = new IntList();

    /** Numbers of communities without nodes: a node that is better off alone takes the last. */
    private final IntList empty = new IntList();

    private Leiden(Sharing graph, double gamma, int[] community) {
        this.graph = graph;
        this.gamma = gamma;
        this.community = community;
        size = new long[graph.nodes()];
        tie = new double[graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            size[community[node]] += graph.nodeSize[node];
        }
        for (int number = graph.nodes() - 1; number >= 0; number--) {
            if (size[number] == 0) {
                empty.add(number);
            }
        }
    }

    /**
     * Community of each node, numbered from 0 in the order of their first nodes.
     *
     * @param gamma price of a pair, in the unit of the graph's weights
     */
    static int[] compute(Sharing graph, double gamma) {
        int[] place = identity(graph.nodes());
        int[] start = identity(graph.nodes());
        Sharing current = graph;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Leiden moving = new Leiden(current, gamma, start);
            boolean moved = moving.move(null);
            int[] coarse = renumber(moving.community);
            Leiden parts = new Leiden(current, gamma, identity(current.nodes()));
            parts.move(coarse);
            int[] fine = renumber(parts.community);
            int groups = Arrays.stream(fine).max().orElse(-1) + 1;
            if (!moved || groups == current.nodes()) {
                return renumber(follow(place, coarse));
            }
            place = follow(place, fine);
            start = communityOfParts(fine, coarse, groups);
            current = current.fold(fine, groups);
        }
        return renumber(follow(place, start));
    }

    /**
     * Moves nodes until nothing improves.
     *
     * @param within if given, a node joins only communities of its own part, and only while it is
     *     still alone: the refinement
     */
    private boolean move(int @org.jspecify.annotations.Nullable [] within) {
        boolean any = false;
        boolean[] queued = new boolean[graph.nodes()];
        int[] queue = identity(graph.nodes());
        Arrays.fill(queued, true);
        int head = 0;
        int waiting = queue.length;
        while (waiting > 0) {
            int node = queue[head];
            head = (head + 1) % queue.length;
            waiting--;
            queued[node] = false;
            if (within != null && size[community[node]] > graph.nodeSize[node]) {
                continue;
            }
            int best = best(node, within);
            if (best != community[node]) {
                any = true;
                put(node, best);
                if (within == null) {
                    for (int i = graph.nodeStart[node]; i < graph.nodeStart[node + 1]; i++) {
                        int v = graph.nodeValue[i];
                        for (int j = graph.valueStart[v]; j < graph.valueStart[v + 1]; j++) {
                            int other = graph.valueNode[j];
                            if (!queued[other] && community[other] != best) {
                                queued[other] = true;
                                queue[(head + waiting++) % queue.length] = other;
                            }
                        }
                    }
                }
            }
        }
        return any;
    }

    private void put(int node, int target) {
        int left = community[node];
        if (empty.size > 0 && empty.items[empty.size - 1] == target) {
            empty.size--;
        }
        size[left] -= graph.nodeSize[node];
        size[target] += graph.nodeSize[node];
        community[node] = target;
        if (size[left] == 0) {
            empty.add(left);
        }
    }

    private int best(int node, int @org.jspecify.annotations.Nullable [] within) {
        near.clear();
        for (int i = graph.nodeStart[node]; i < graph.nodeStart[node + 1]; i++) {
            int v = graph.nodeValue[i];
            double each = graph.pairWeight[v] * graph.nodeCount[i];
            for (int j = graph.valueStart[v]; j < graph.valueStart[v + 1]; j++) {
                int other = graph.valueNode[j];
                if (other != node && (within == null || within[other] == within[node])) {
                    int candidate = community[other];
                    if (tie[candidate] == 0) {
                        near.add(candidate);
                    }
                    tie[candidate] += each * graph.valueCount[j];
                }
            }
        }
        int own = community[node];
        long mass = graph.nodeSize[node];
        int best = own;
        double most = tie[own] - gamma * mass * (size[own] - mass);
        double stay = most;
        for (int i = 0; i < near.size; i++) {
            int candidate = near.items[i];
            if (candidate != own) {
                double worth = tie[candidate] - gamma * mass * size[candidate];
                if (worth > most + LEAST_GAIN
                        || (worth > stay + LEAST_GAIN
                                && worth > most - LEAST_GAIN
                                && candidate < best)) {
                    most = Math.max(most, worth);
                    best = candidate;
                }
            }
        }
        for (int i = 0; i < near.size; i++) {
            tie[near.items[i]] = 0;
        }
        return most < -LEAST_GAIN ? empty.items[empty.size - 1] : best;
    }

    private static int[] communityOfParts(int[] fine, int[] coarse, int groups) {
        int[] result = new int[groups];
        for (int node = 0; node < fine.length; node++) {
            result[fine[node]] = coarse[node];
        }
        return result;
    }

    private static int[] follow(int[] place, int[] next) {
        return Arrays.stream(place).map(at -> next[at]).toArray();
    }

    private static int[] identity(int n) {
        int[] result = new int[n];
        Arrays.setAll(result, i -> i);
        return result;
    }

    private static int[] renumber(int[] groups) {
        int[] number = new int[groups.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] result = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (number[groups[i]] < 0) {
                number[groups[i]] = next++;
            }
            result[i] = number[groups[i]];
        }
        return result;
    }
}
