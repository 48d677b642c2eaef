package dev.samehand.evaluate.baseline;

/** Disjoint sets with path halving; the smaller number leads. */
final class UnionFind {

    private final int[] parent;

    UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int leader(int element) {
        int at = element;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int a, int b) {
        int one = leader(a);
        int other = leader(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
