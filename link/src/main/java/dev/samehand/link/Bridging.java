package dev.samehand.link;

import dev.samehand.model.Day;
import java.util.Arrays;

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

    /** First day in the upper half, entry in the lower. */
    private long[] byFirst = new long[16];

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
        return sortedByFirstDay(slots, from, to) ? leastAcross(slots, from, to, partOf, part) : 0;
    }

    /** Fills {@link #byFirst}; false if a day is not known. */
    private boolean sortedByFirstDay(Slots slots, int from, int to) {
        if (byFirst.length < to - from) {
            byFirst = new long[(to - from) * 2];
        }
        for (int i = from; i < to; i++) {
            int first = holdings.firstDay[slots.slot(i)];
            if (first == Day.UNKNOWN) {
                return false;
            }
            byFirst[i - from] = (long) first << 32 | i;
        }
        Arrays.sort(byFirst, 0, to - from);
        return true;
    }

    /** One sweep over the days: the use before that matters is the one that ended last. */
    private int leastAcross(Slots slots, int from, int to, int[] partOf, int part) {
        long latestInside = Integer.MIN_VALUE;
        long latestOutside = Integer.MIN_VALUE;
        long least = Integer.MAX_VALUE;
        for (int k = 0; k < to - from; k++) {
            int i = (int) byFirst[k];
            int last = holdings.lastDay[slots.slot(i)];
            boolean inside = partOf[slots.member(i)] == part;
            long before = inside ? latestOutside : latestInside;
            least = Math.min(least, Math.max(0, (byFirst[k] >> 32) - before));
            latestInside = inside ? Math.max(latestInside, last) : latestInside;
            latestOutside = inside ? latestOutside : Math.max(latestOutside, last);
        }
        return (int) least;
    }
}
