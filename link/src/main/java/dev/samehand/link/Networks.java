package dev.samehand.link;

import dev.samehand.model.Bits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The networks of a run. Evidence is worked out when it is asked for, from the same columns and by
 * the same code that found the networks. Immutable and safe to share between threads.
 */
public final class Networks {

    private final Holdings holdings;
    private final int[] windows;
    private final BitSet located;
    private final Weights weights;
    private final Families families;
    private final int threshold;
    private final int[][] members;
    private final int[] networkOf;

    Networks(
            Holdings holdings,
            int[] windows,
            BitSet located,
            Weights weights,
            Families families,
            int threshold,
            List<int[]> members) {
        this.holdings = holdings;
        this.windows = windows;
        this.located = located;
        this.weights = weights;
        this.families = families;
        this.threshold = threshold;
        this.members = members.toArray(int[][]::new);
        networkOf = new int[holdings.accounts];
        Arrays.fill(networkOf, -1);
        for (int network = 0; network < this.members.length; network++) {
            for (int account : this.members[network]) {
                networkOf[account] = network;
            }
        }
    }

    Holdings holdings() {
        return holdings;
    }

    public int count() {
        return members.length;
    }

    /** Accounts of a network in ascending order. */
    public int[] members(int network) {
        return members[network].clone();
    }

    /** Number of the account's network, or -1. */
    public int networkOf(int account) {
        return networkOf[account];
    }

    /** Evidence that a member needs, fixed-point: log-odds of 0 for its probability. */
    public int threshold() {
        return threshold;
    }

    /** Windows of text that the account wrote, shared or not; see {@link Tie#length}. */
    public int textWindows(int account) {
        return windows[account];
    }

    /** Whether the account was ever seen on a network, shared or not. */
    public boolean located(int account) {
        return located.get(account);
    }

    /** Accounts of the population that hold a value, by its number. */
    public int[] holders(int valueNumber) {
        return Arrays.copyOfRange(
                holdings.holder, holdings.start[valueNumber], holdings.start[valueNumber + 1]);
    }

    /** Numbers of the values that an account shares with anybody, ascending. */
    public int[] values(int account) {
        return Arrays.copyOfRange(
                holdings.accountValue,
                holdings.accountStart[account],
                holdings.accountStart[account + 1]);
    }

    /** How many accounts of the population hold a value, by its number. */
    public int holderCount(int valueNumber) {
        return holdings.holders(valueNumber);
    }

    /** The evidence of each member, in the order of {@link #members}. */
    public List<List<Tie>> evidence(int network) {
        return evidenceAmong(members[network]);
    }

    /**
     * The evidence that any accounts, in ascending order, would have against each other as one
     * network.
     */
    public List<List<Tie>> evidenceAmong(int[] accounts) {
        return evidenceAmong(accounts, v -> true);
    }

    /**
     * The same if only some of the values that they share counted.
     *
     * @param counts says so by the number of the value
     */
    public List<List<Tie>> evidenceAmong(int[] accounts, IntPredicate counts) {
        LocalEvidence evidence =
                new LocalEvidence(holdings, weights, families).among(accounts, counts);
        List<List<Tie>> result = new ArrayList<>();
        for (int i = 0; i < accounts.length; i++) {
            List<Tie> ties = new ArrayList<>();
            for (int tie = evidence.from(i); tie < evidence.to(i); tie++) {
                ties.add(tie(evidence, tie));
            }
            result.add(ties);
        }
        return result;
    }

    /**
     * Counted bits of each of some accounts, in ascending order, if only some of the values that
     * they share counted.
     *
     * @param counts says so by the number of the value
     */
    public int[] bitsAmong(int[] accounts, IntPredicate counts) {
        LocalEvidence evidence =
                new LocalEvidence(holdings, weights, families).among(accounts, counts);
        int[] bits = new int[accounts.length];
        Arrays.setAll(bits, evidence::sum);
        return bits;
    }

    private Tie tie(LocalEvidence evidence, int tie) {
        int v = evidence.value(tie);
        return new Tie(
                v,
                holdings.types.byCode(holdings.type[v]),
                holdings.value[v],
                holdings.length[v],
                evidence.here(tie),
                holdings.holders(v),
                Math.max(0, weights.rarity(v)),
                evidence.counted(tie),
                evidence.firstDay(tie),
                evidence.lastDay(tie));
    }

    /** How near each account is to known-bad ones. */
    public Nearness nearness(Seeds seeds) {
        return new Nearness(Propagation.compute(holdings, weights, families, seeds));
    }

    /** What this run knows of frequencies, frozen for those who come after it. */
    public Epoch epoch() {
        return Epoch.of(holdings, weights, threshold);
    }

    /** Hands over every value that two accounts or more share, with what it is worth. */
    public void forEachValue(Epoch.ValueSink sink) {
        for (int v = 0; v < holdings.values(); v++) {
            Epoch.Worth worth =
                    new Epoch.Worth(v, holdings.holders(v), weights.rarity(v), weights.cap(v));
            sink.accept(holdings.type[v], holdings.value[v], worth);
        }
    }

    /** Probability that evidence of so many bits comes from one hand; not calibrated. */
    public double probability(int bits) {
        return Bits.probability(bits - threshold);
    }
}
