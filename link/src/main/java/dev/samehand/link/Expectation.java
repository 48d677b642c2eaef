package dev.samehand.link;

import dev.samehand.link.Patterns.Pattern;
import dev.samehand.model.Bits;
import dev.samehand.model.Observations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the data at hand say of m and u, without labels: expectation and maximisation over patterns
 * of agreement.
 *
 * <p>Fellegi and Sunter (1969) see pairs of records as a mixture of two kinds: run by one hand, and
 * not. Nobody says which pair is which, but pairs that agree on several independent things are
 * mostly the former, and that is enough to find both kinds' shares by turns (Winkler 1988): from m
 * and u follows how likely each pair is of one hand, from these likelihoods better m and u. Pairs
 * with one pattern are one row with a count (Enamorado, Fifield and Imai 2019), so that a step
 * costs patterns and not pairs.
 *
 * <p>Pairs are candidates (see {@link Patterns}), not random pairs. Those not of one hand are
 * therefore linked innocently, by a home, an office or a resold phone, and log2(m/u) is the cap
 * that {@code priors.txt} asks for. Candidates are biased by what they were drawn by (Murray 2016),
 * so each type that pairs are drawn by has its own share of pairs of one hand.
 *
 * <p>Limits: two kinds are not many. Where homes share more than operations do, homes are what the
 * mixture finds. So the priors count as so many pairs more, a cap moves by a few bits at most, and
 * no run weighs by it unless somebody has measured and asked for it.
 */
final class Expectation {

    /** The priors weigh as much as so many pairs. */
    private static final double PRIOR_PAIRS = 100;

    /** Share of pairs of one hand to begin with, as {@link InnocentSharing} expects it. */
    private static final double BEGIN = 0.4;

    private static final int MOST_STEPS = 200;
    private static final double STILL = 1e-7;

    /** Steps from 0 to 1 that a model file can tell. */
    private static final double TOLD = 1e6;

    private static final int MOST_DOWN = 6;
    private static final int MOST_UP = 2;

    private final Holdings holdings;
    private final Priors.Belief[] beliefs;
    private final Patterns patterns;
    private final int types;
    private final double[] m;
    private final double[] u;
    private final double[] share;

    private Expectation(Holdings holdings, Priors.Belief[] beliefs, Patterns patterns) {
        this.holdings = holdings;
        this.beliefs = beliefs;
        this.patterns = patterns;
        types = patterns.types;
        m = new double[types];
        u = new double[types];
        share = new double[types];
        for (int type = 0; type < types; type++) {
            m[type] = priorM(type);
            u[type] = priorU(type);
        }
        Arrays.fill(share, BEGIN);
    }

    /** An estimate for each type that pairs could be compared by. */
    static List<Estimate> compute(Holdings holdings, Observations observations, Priors priors) {
        Priors.Belief[] beliefs = priors.of(holdings.types);
        Patterns patterns = Patterns.draw(holdings, observations, beliefs);
        Expectation expectation = new Expectation(holdings, beliefs, patterns);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (expectation.step() < STILL) {
                break;
            }
        }
        return expectation.estimates();
    }

    /** One turn; returns by how much a share moved at most. */
    private double step() {
        Sums ofOneHand = new Sums(types);
        Sums innocent = new Sums(types);
        double[] drawn = new double[types];
        double[] drawnOfOneHand = new double[types];
        patterns.forEach((pattern, count) -> {
            double likely = oneHand(pattern);
            ofOneHand.add(pattern, likely * count);
            innocent.add(pattern, (1 - likely) * count);
            drawn[pattern.drawnBy()] += count;
            drawnOfOneHand[pattern.drawnBy()] += likely * count;
        });
        double moved = 0;
        for (int type = 0; type < types; type++) {
            double newM = ofOneHand.share(type, priorM(type));
            double newU = innocent.share(type, priorU(type));
            moved = Math.max(moved, Math.abs(newM - m[type]) + Math.abs(newU - u[type]));
            m[type] = newM;
            u[type] = newU;
            share[type] =
                    (drawnOfOneHand[type] + PRIOR_PAIRS * BEGIN) / (drawn[type] + PRIOR_PAIRS);
        }
        return moved;
    }

    /** Probability that a pair with this pattern is of one hand. */
    private double oneHand(Pattern pattern) {
        double one = share[pattern.drawnBy()];
        double other = 1 - one;
        for (long rest = pattern.compared(); rest != 0; rest &= rest - 1) {
            int type = Long.numberOfTrailingZeros(rest);
            boolean agree = pattern.agrees(type);
            one *= agree ? m[type] : 1 - m[type];
            other *= agree ? u[type] : 1 - u[type];
        }
        return one / (one + other);
    }

    /** How many pairs of one kind compare and agree on each type. */
    private static final class Sums {
        private final double[] compared;
        private final double[] agreed;

        Sums(int types) {
            compared = new double[types];
            agreed = new double[types];
        }

        void add(Pattern pattern, double pairs) {
            for (long rest = pattern.compared(); rest != 0; rest &= rest - 1) {
                int type = Long.numberOfTrailingZeros(rest);
                compared[type] += pairs;
                agreed[type] += pattern.agrees(type) ? pairs : 0;
            }
        }

        double share(int type, double prior) {
            return (agreed[type] + PRIOR_PAIRS * prior) / (compared[type] + PRIOR_PAIRS);
        }
    }

    private double priorM(int type) {
        return Math.min(beliefs[type].m(), 1 - 1 / TOLD);
    }

    private double priorU(int type) {
        return Math.max(
                1 / TOLD, priorM(type) * StrictMath.pow(2, -Bits.toDouble(beliefs[type].cap())));
    }

    private List<Estimate> estimates() {
        long[] pairs = new long[types];
        patterns.forEach((pattern, count) -> {
            for (long rest = pattern.compared(); rest != 0; rest &= rest - 1) {
                pairs[Long.numberOfTrailingZeros(rest)] += count;
            }
        });
        List<Estimate> estimates = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            if (pairs[type] > 0) {
                estimates.add(estimate(type, pairs[type]));
            }
        }
        return estimates;
    }

    private Estimate estimate(int type, long pairs) {
        Priors.Belief belief = beliefs[type];
        double likelyM = told(m[type]);
        double likelyU = told(u[type]);
        int low = Math.max(0, belief.cap() - MOST_DOWN * Bits.ONE);
        int cap = Math.clamp(Bits.log2(likelyM / likelyU), low, belief.cap() + MOST_UP * Bits.ONE);
        String name = holdings.types.byCode(type).name();
        return new Estimate(name, pairs, likelyM, likelyU, cap, belief.m(), belief.cap());
    }

    /** As many digits as files keep, so that what is read again is what was used. */
    private static double told(double share) {
        return Math.clamp(Math.rint(share * TOLD) / TOLD, 1 / TOLD, 1 - 1 / TOLD);
    }
}
