package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Observations;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * On what candidate pairs of accounts agree, pair by pair turned into counts of patterns.
 *
 * <p>Pairs are holders of a value, next to each other in the order of accounts. What a pair was
 * drawn by, and anything of the same independence group, is left out of its pattern. An account
 * without any value of a type neither agrees nor disagrees on it. Cost: one pass over the accounts
 * of the observations, and a merge of two sorted lists for each of a bounded number of pairs.
 */
final class Patterns {

    /** Types in a pattern, one bit each; later ones are not estimated. */
    static final int MOST_TYPES = Long.SIZE;

    /** Pairs that are drawn by one type. */
    private static final int MOST_PAIRS = 20_000;

    private static final int MOST_PAIRS_OF_A_VALUE = 4;

    /** A value with more holders draws no pairs and is no agreement. */
    private static final int MOST_HOLDERS = 50;

    /**
     * Pairs drawn by one type that agree on the same types.
     *
     * @param compared types of which both accounts have values, {@code agreed} those they share
     */
    record Pattern(int drawnBy, long agreed, long compared) implements Comparable<Pattern> {

        boolean agrees(int type) {
            return has(agreed, type);
        }

        @Override
        public int compareTo(Pattern other) {
            int order = Integer.compare(drawnBy, other.drawnBy);
            order = order == 0 ? Long.compare(agreed, other.agreed) : order;
            return order == 0 ? Long.compare(compared, other.compared) : order;
        }
    }

    private final Holdings holdings;
    private final Priors.Belief[] beliefs;
    final int types;
    private final Map<Pattern, int[]> counts = new TreeMap<>();

    private Patterns(Holdings holdings, Priors.Belief[] beliefs) {
        this.holdings = holdings;
        this.beliefs = beliefs;
        types = Math.min(MOST_TYPES, holdings.types.size());
    }

    static Patterns draw(Holdings holdings, Observations observations, Priors.Belief[] beliefs) {
        Patterns patterns = new Patterns(holdings, beliefs);
        patterns.draw(patterns.having(observations));
        return patterns;
    }

    /** Hands over each pattern with its pairs, always in the same order. */
    void forEach(ObjIntConsumer<Pattern> sink) {
        counts.forEach((pattern, count) -> sink.accept(pattern, count[0]));
    }

    static boolean has(long set, int type) {
        return (set >>> type & 1) == 1;
    }

    /** The types of which each account has a value, shared or not. */
    private long[] having(Observations observations) {
        long[] having = new long[holdings.accounts];
        for (int type = 0; type < types; type++) {
            if (holdings.types.byCode(type).links()) {
                Column column = observations.of(type);
                for (int i = 0; i < column.size(); i++) {
                    having[column.account(i)] |= 1L << type;
                }
            }
        }
        return having;
    }

    private void draw(long[] having) {
        int[] values = new int[types];
        for (int v = 0; v < holdings.values(); v++) {
            if (holdings.type[v] < types) {
                values[holdings.type[v]]++;
            }
        }
        int[] seen = new int[types];
        for (int v = 0; v < holdings.values(); v++) {
            int type = holdings.type[v];
            if (type < types && holdings.holders(v) <= MOST_HOLDERS) {
                int every = Math.ceilDiv(values[type], MOST_PAIRS / MOST_PAIRS_OF_A_VALUE);
                if (seen[type]++ % every == 0) {
                    drawFrom(v, having);
                }
            }
        }
    }

    private void drawFrom(int v, long[] having) {
        long others = ~groupOf(holdings.type[v]);
        int end = Math.min(holdings.start[v + 1] - 1, holdings.start[v] + MOST_PAIRS_OF_A_VALUE);
        for (int slot = holdings.start[v]; slot < end; slot++) {
            int a = holdings.holder[slot];
            int b = holdings.holder[slot + 1];
            long agreed = strongest(agreed(a, b) & others);
            long compared = besides(agreed, (having[a] & having[b] & others) | agreed);
            counts.computeIfAbsent(
                            new Pattern(holdings.type[v], agreed, compared), unseen -> new int[1])[
                    0]++;
        }
    }

    /** Types of the same independence group, the type itself among them. */
    private long groupOf(int type) {
        long group = 0;
        for (int other = 0; other < types; other++) {
            ObservableType one = holdings.types.byCode(other);
            group |= one.group() == holdings.types.byCode(type).group() ? 1L << other : 0;
        }
        return group;
    }

    private long agreed(int a, int b) {
        long agreed = 0;
        int i = holdings.accountStart[a];
        int j = holdings.accountStart[b];
        while (i < holdings.accountStart[a + 1] && j < holdings.accountStart[b + 1]) {
            int v = holdings.accountValue[i];
            int w = holdings.accountValue[j];
            if (v == w && holdings.type[v] < types && holdings.holders(v) <= MOST_HOLDERS) {
                agreed |= 1L << holdings.type[v];
            }
            i += v <= w ? 1 : 0;
            j += w <= v ? 1 : 0;
        }
        return agreed;
    }

    /** Of types of one family only the strongest: a shared phone is a shared national number. */
    private long strongest(long agreed) {
        long kept = agreed;
        for (int type = 0; type < types; type++) {
            for (int other = 0; other < types && has(agreed, type); other++) {
                boolean weaker = has(agreed, other) && isWeaker(type, other);
                kept &= weaker && sameFamily(type, other) ? ~(1L << type) : -1;
            }
        }
        return kept;
    }

    private boolean isWeaker(int type, int other) {
        int cap = beliefs[type].cap();
        int others = beliefs[other].cap();
        return cap < others || (cap == others && type > other);
    }

    /** What is compared where the agreement of a family has been said. */
    private long besides(long agreed, long compared) {
        long kept = compared;
        for (int type = 0; type < types; type++) {
            for (int other = 0; other < types && has(agreed, type); other++) {
                kept &= other != type && sameFamily(type, other) ? ~(1L << other) : -1;
            }
        }
        return kept;
    }

    private boolean sameFamily(int type, int other) {
        String family = holdings.types.byCode(type).family();
        return family.equals(holdings.types.byCode(other).family());
    }
}
