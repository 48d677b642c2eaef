package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stage 2, weigh: what sharing a value is worth, in fixed-point bits.
 *
 * <p>Two numbers bound it. <em>Rarity</em>, log2(m·N/d), says how much more often one hand shares
 * the value than two strangers of a population of N do, when d accounts hold it (Fellegi and Sunter
 * 1969 with Winkler's frequency term). The <em>cap</em> says the same against people who are linked
 * innocently; it does not grow with the population, and falls by a bit each time the holders double
 * beyond what is ordinary for one hand. Holders outside of the network share the value just as
 * well, so log2((d - 1) / (h - 1)) bits are paid for them when h holders are inside: hubs fade,
 * they are not cut.
 */
final class Weights {

    private final Holdings holdings;
    private final int[] rarity;
    private final int[] cap;
    private final int[] days;
    final Priors.Belief[] beliefs;
    final InnocentSharing innocent;
    final Listing listing;

    private Weights(
            Holdings holdings,
            int[] rarity,
            int[] cap,
            Priors.Belief[] beliefs,
            InnocentSharing innocent,
            Listing listing) {
        this.holdings = holdings;
        this.rarity = rarity;
        this.cap = cap;
        this.beliefs = beliefs;
        this.innocent = innocent;
        this.listing = listing;
        days = Arrays.stream(beliefs).mapToInt(Priors.Belief::days).toArray();
    }

    static Weights compute(Holdings holdings, Priors priors, List<KnownValue> known) {
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        Priors.Belief[] beliefs = priors.of(holdings.types);
        int[] rarity = new int[holdings.values()];
        int[] cap = new int[holdings.values()];
        IntStream.range(0, rarity.length)
                .parallel()
                .forEach(v -> {
                    Priors.Belief belief = beliefs[holdings.type[v]];
                    ObservableType type = holdings.types.byCode(holdings.type[v]);
                    int d = holdings.holders(v);
                    rarity[v] = rarity(type, belief.m(), holdings.accounts, d);
                    cap[v] = cap(type, belief, d, holdings.length[v]) + innocent.adjustment(v);
                });
        Listing listing = Listing.of(known);
        int threshold = priors.threshold(holdings.accounts);
        for (int v = 0; v < cap.length && !listing.isEmpty(); v++) {
            cap[v] = listing.cap(holdings.type[v], holdings.value[v], cap[v], threshold);
        }
        return new Weights(holdings, rarity, cap, beliefs, innocent, listing);
    }

    /**
     * A common value is as rare as this population shows. An exclusive one is one person's or one
     * home's among all people, wherever they have their accounts, so that a small population hides
     * how rare it is; but never more than two strangers would need luck for, each to hold it: what
     * everybody holds says nothing.
     */
    static int rarity(ObservableType type, double m, int accounts, double holders) {
        int here = Bits.log2(m * accounts / holders);
        if (!type.exclusive()) {
            return here;
        }
        int atLarge = Bits.log2(m * AT_LARGE / holders);
        int luck = 2 * Bits.log2(accounts / holders);
        return Math.max(here, Math.min(atLarge, luck));
    }

    /** Most bits of a value with so many holders and windows, before the data adjust it. */
    static int cap(ObservableType type, Priors.Belief belief, int holders, int windows) {
        int ordinary = belief.holders();
        int cap = belief.cap() - (holders > ordinary ? Bits.log2((double) holders / ordinary) : 0);
        return type.name().equals(ObservableTypes.PASSAGE)
                ? Math.min(cap, passageCap(belief.cap(), windows))
                : cap;
    }

    /** People at large, as far as it matters: more would be beyond every cap. */
    private static final int AT_LARGE = 1 << 16;

    /** A handful of words in common is often chance; a full cap needs a good sentence. */
    private static int passageCap(int cap, int windows) {
        return windows >= FULL_PASSAGE ? cap : cap * (windows + 1) / (FULL_PASSAGE + 1);
    }

    /** Windows of eight words, each one word on, that make a passage of eleven words. */
    private static final int FULL_PASSAGE = 4;

    /** log2(m/u) against strangers, before anything else is taken into account. */
    int rarity(int v) {
        return rarity[v];
    }

    int cap(int v) {
        return cap[v];
    }

    /** What each value counts if all of its holders are in one network: never more. */
    int[] most() {
        int[] most = new int[rarity.length];
        Arrays.parallelSetAll(most, v -> Math.max(0, Math.min(rarity[v], cap[v])));
        return most;
    }

    /** What value {@code v} counts for a member when {@code here} holders are in its network. */
    int bits(int v, int here) {
        return bits(rarity[v], cap[v], holdings.holders(v), here);
    }

    static int bits(int rarity, int cap, int holders, int here) {
        assert here >= 2 : "here=" + here;
        int outside = holders == here ? 0 : Bits.log2((holders - 1.0) / (here - 1));
        return Math.max(0, Math.min(rarity - outside, cap - outside));
    }

    /** The same for a use that lies {@code gap} days from the nearest other use in the network. */
    int bits(int v, int here, int gap) {
        return faded(bits(v, here), gap, days[holdings.type[v]]);
    }

    static int faded(int bits, int gap, int days) {
        return bits >> Math.min(Integer.SIZE - 1, gap / Math.max(1, days));
    }
}
