package dev.samehand.evaluate;

import java.util.List;

/**
 * How well a run does.
 *
 * @param accounts in the truth; {@code planted} of them belong to planted networks
 * @param pairs of suspected networks against planted ones, and {@code bCubed} likewise
 * @param allPairs of every reported network against every group of the truth
 * @param membership of accounts in suspected networks
 * @param eligible accounts
 * @param curve members of suspected networks, by least evidence
 * @param networks planted networks in total; the bands of {@code byCare} add up to it
 * @param honest each kind of honest account
 * @param lookAlikes all honest kinds but {@code person} together
 * @param hasCeiling whether the figures of the ceiling are known
 */
public record Score(
        int accounts,
        int planted,
        Quality pairs,
        Quality bCubed,
        Quality allPairs,
        Quality membership,
        Quality eligible,
        List<CurvePoint> curve,
        CareBand networks,
        List<CareBand> byCare,
        List<HonestKind> honest,
        HonestKind lookAlikes,
        boolean hasCeiling) {

    /** Recall of eligible accounts that the planted things allow, from 0 to 1. */
    public double ceilingRecall() {
        return Quality.share(networks.reachable(), networks.accounts());
    }

    /** Recall of eligible accounts as a share of the ceiling's; may exceed 1. */
    public double shareOfCeiling() {
        return Quality.share(networks.eligible(), networks.reachable());
    }

    /** A table for people. */
    public String text() {
        return ScoreText.of(this);
    }
}
