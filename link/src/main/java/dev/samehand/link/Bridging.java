package dev.samehand.link;

/**
 * What ties two disjoint sets of accounts together: every value that both hold, once, weighed like
 * a member's evidence. Two sets that stand on their own and share one second-hand laptop are two
 * networks; the laptop is a bridge.
 */
final class Bridging {

    private Bridging() {}

    /**
     * Counted bits between the accounts for which {@code inPart} is set and the rest.
     *
     * @param accounts both sets together, ascending
     * @param inPart by number of the account
     */
    static int compute(
            int[] accounts,
            boolean[] inPart,
            Holdings holdings,
            Weights weights,
            Families families) {
        IntList type = new IntList();
        IntList bits = new IntList();
        long[] slots = Slots.byValue(accounts, holdings);
        for (int from = 0, to; from < slots.length; from = to) {
            to = Slots.end(slots, from);
            int gap = gapAcross(slots, from, to, inPart, holdings);
            if (gap >= 0) {
                int v = Slots.value(slots[from]);
                type.add(holdings.type[v]);
                bits.add(weights.bits(v, to - from, gap));
            }
        }
        int sum = 0;
        for (int counted : families.count(type.items, bits.items, type.size)) {
            sum += counted;
        }
        return sum;
    }

    /**
     * Fewest days between a use in the part and one in the rest, or -1 if only one side holds it.
     */
    private static int gapAcross(
            long[] slots, int from, int to, boolean[] inPart, Holdings holdings) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            inside += inPart[holdings.holder[(int) slots[i]]] ? 1 : 0;
        }
        if (inside == 0 || inside == to - from) {
            return -1;
        }
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to && least > 0; i++) {
            for (int j = i + 1; j < to && least > 0; j++) {
                int a = (int) slots[i];
                int b = (int) slots[j];
                if (inPart[holdings.holder[a]] != inPart[holdings.holder[b]]) {
                    least = Math.min(least, holdings.gap(a, b));
                }
            }
        }
        return least;
    }
}
