package dev.samehand.bench.measure;

/** Connected components by disjoint sets with path halving; the smaller number leads. */
public final class Components {

    private final int[] parent;

    public Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    public void join(int a, int b) {
        int one = leader(a);
        int other = leader(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    /** For each element the smallest number of its component. */
    public int[] leaders() {
        int[] leaders = new int[parent.length];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = leader(i);
        }
        return leaders;
    }

    private int leader(int element) {
        int at = element;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
