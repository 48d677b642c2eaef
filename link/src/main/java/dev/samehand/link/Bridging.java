package dev.samehand.link;

/**
 * What ties a part of a set of accounts to the rest: every value that both hold, once, weighed like
 * a member's evidence. Two sets that stand on their own and share one second-hand laptop are two
 * networks; the laptop is a bridge.
 */
final class Bridging {

    private final Holdings holdings;
    private final Weights weights;
    private final Families.Tally tally;
    private final IntList type = new IntList();
    private final IntList bits = new IntList();

    Bridging(Holdings holdings, Weights weights, Families families) {
        this.holdings = holdings;
        this.weights = weights;
        tally = families.tally();
    }

    /**
     * Counted bits between the members of one part and the others.
     *
     * @param slots of all members
     * @param partOf by number of the member
     */
    int bits(Slots slots, int[] partOf, int part) {
        type.clear();
        bits.clear();
        for (int from = 0, to; from < slots.size(); from = to) {
            to = slots.end(from);
            int gap = gapAcross(slots, from, to, partOf, part);
            if (gap >= 0) {
                int v = slots.value(from);
                type.add(holdings.type[v]);
                bits.add(weights.bits(v, to - from, gap));
            }
        }
        return tally.total(type.items, bits.items, type.size);
    }

    /**
     * Fewest days between a use in the part and one in the rest, or -1 if only one side holds it.
     */
    private int gapAcross(Slots slots, int from, int to, int[] partOf, int part) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            inside += partOf[slots.member(i)] == part ? 1 : 0;
        }
        if (inside == 0 || inside == to - from) {
            return -1;
        }
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to && least > 0; i++) {
            for (int j = i + 1; j < to && least > 0; j++) {
                if ((partOf[slots.member(i)] == part) != (partOf[slots.member(j)] == part)) {
                    least = Math.min(least, holdings.gap(slots.slot(i), slots.slot(j)));
                }
            }
        }
        return least;
    }
}
