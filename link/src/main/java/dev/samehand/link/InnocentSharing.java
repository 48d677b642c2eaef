package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.IndependenceGroup;
import java.util.Arrays;

/**
 * How often values of a type are shared by people who have nothing else in common, estimated from
 * the data at hand: the u of Fellegi and Sunter among sharers, without labels.
 *
 * <p>Of two accounts that share a phone because one hand holds both, many also share something of
 * another independence group; of two that share it because the number was recycled, because a café
 * has one address or because an emulator reports one device id, hardly any do. So for each type,
 * and for values with few, some and many holders apart, pairs of holders are sampled and asked
 * whether anything rare of another group joins them too. The log-odds of that share, against what
 * priors expect of a sound type, move the cap: down by up to {@value #MOST_DOWN} bits, up by
 * {@value #MOST_UP} at most.
 *
 * <p>A machine or network with several holders is also asked about itself, and counts less where
 * hardly any of its own holders are joined otherwise.
 *
 * <p>Sampling takes holders next to each other in the order of accounts, the same in every run.
 */
final class InnocentSharing {

    /** Holders up to which values fall into each class; the last class is open. */
    private static final int[] CLASSES = {2, 4, 8, 16, Integer.MAX_VALUE};

    /** Windows of text up to which passages fall into each class; other values have one window. */
    private static final int[] LENGTHS = {1, 3, 7, 15, Integer.MAX_VALUE};

    static final int CLASS_COUNT = CLASSES.length * LENGTHS.length;

    private static final int MOST_PAIRS = 4000;
    private static final int MOST_PAIRS_OF_A_VALUE = 4;

    /** A type whose sharers are joined otherwise this often keeps the cap of the priors. */
    private static final double SOUND = 0.4;

    /** The priors weigh as much as so many sampled pairs. */
    private static final double PRIOR_PAIRS = 30;

    /** Machines and networks with so many holders are asked about themselves. */
    private static final int MANY = 5;

    /** Their holders are paired with the next one and the one after. */
    private static final int STEPS = 2;

    private static final int MOST_PAIRS_OF_A_STEP = 16;

    /** The class of a value weighs as much as so many pairs of its own holders. */
    private static final double CLASS_PAIRS = 12;

    private static final int MOST_DOWN = 6;
    private static final int MOST_UP = 2;

    /** A value with more holders joins nobody by itself. */
    private static final int RARE = 30;

    /** A group must reach this part of all accounts to be asked for. */
    private static final double PRESENT = 0.02;

    private final Holdings holdings;
    private final int[] groupOfType;
    private final int[][] pairs;
    private final int[][] joined;

    /** Whether the population has evidence of two groups, so that one can bear out the other. */
    final boolean severalGroups;

    private InnocentSharing(Holdings holdings) {
        this.holdings = holdings;
        int types = holdings.types.size();
        groupOfType = new int[types];
        holdings.types.all().forEach(type -> groupOfType[type.code()] = type.group().ordinal());
        pairs = new int[types][CLASS_COUNT];
        joined = new int[types][CLASS_COUNT];
        severalGroups = groupsPresent() >= 2;
    }

    static InnocentSharing estimate(Holdings holdings) {
        InnocentSharing estimate = new InnocentSharing(holdings);
        if (estimate.severalGroups) {
            estimate.sample();
        }
        return estimate;
    }

    /** What is added to the cap of a value, in fixed-point bits. */
    int adjustment(int v) {
        int type = holdings.type[v];
        int c = classOf(v);
        if (pairs[type][c] == 0) {
            return 0;
        }
        double share = share(type, c);
        if (ofAPlace(type) && holdings.holders(v) >= MANY) {
            share = Math.min(share, among(v, share));
        }
        return adjustment(share);
    }

    /** What is added to the cap of any value of a class, of which only the class is known. */
    int[] adjustments(int type) {
        int[] adjustments = new int[pairs[type].length];
        Arrays.setAll(adjustments, c -> pairs[type][c] == 0 ? 0 : adjustment(share(type, c)));
        return adjustments;
    }

    private double share(int type, int c) {
        return (joined[type][c] + SOUND * PRIOR_PAIRS) / (pairs[type][c] + PRIOR_PAIRS);
    }

    private static int adjustment(double share) {
        double odds = share / (1 - share) / (SOUND / (1 - SOUND));
        return Math.clamp(Bits.log2(odds), -MOST_DOWN * Bits.ONE, MOST_UP * Bits.ONE);
    }

    private int groupsPresent() {
        int[] slots = new int[IndependenceGroup.values().length];
        for (int v = 0; v < holdings.values(); v++) {
            slots[groupOfType[holdings.type[v]]] += holdings.holders(v);
        }
        int present = 0;
        for (int count : slots) {
            present += count >= PRESENT * holdings.accounts ? 1 : 0;
        }
        return present;
    }

    /** Values are sampled at even distances, since those of the oldest accounts may differ. */
    private void sample() {
        int[][] there = new int[pairs.length][CLASS_COUNT];
        for (int v = 0; v < holdings.values(); v++) {
            there[holdings.type[v]][classOf(v)] += pairsOf(v);
        }
        int[][] seen = new int[pairs.length][CLASS_COUNT];
        for (int v = 0; v < holdings.values(); v++) {
            int type = holdings.type[v];
            int c = classOf(v);
            if (seen[type][c]++ % Math.ceilDiv(there[type][c], MOST_PAIRS) == 0) {
                sample(v, type, c);
            }
        }
    }

    private int pairsOf(int v) {
        return Math.min(MOST_PAIRS_OF_A_VALUE, holdings.holders(v) - 1);
    }

    private void sample(int v, int type, int c) {
        int end = holdings.start[v] + pairsOf(v);
        for (int slot = holdings.start[v]; slot < end && pairs[type][c] < MOST_PAIRS; slot++) {
            pairs[type][c]++;
            if (joinedOtherwise(
                    holdings.holder[slot], holdings.holder[slot + 1], groupOfType[type])) {
                joined[type][c]++;
            }
        }
    }

    /**
     * The share among the holders of one value. A machine that an operation uses and a fingerprint
     * that many browsers have are of one type and one class, and only their own holders tell them
     * apart. Contacts and pay are not asked: what joins cells joins people who share nothing else.
     */
    private double among(int v, double ofItsClass) {
        int group = groupOfType[holdings.type[v]];
        int asked = 0;
        int yes = 0;
        for (int step = 1; step <= STEPS; step++) {
            int last = holdings.start[v + 1] - step;
            int stride = 1 + holdings.holders(v) / MOST_PAIRS_OF_A_STEP;
            for (int slot = holdings.start[v]; slot < last; slot += stride) {
                int other = holdings.holder[slot + step];
                asked++;
                yes += joinedOtherwise(holdings.holder[slot], other, group) ? 1 : 0;
            }
        }
        return (yes + CLASS_PAIRS * ofItsClass) / (asked + CLASS_PAIRS);
    }

    private boolean ofAPlace(int type) {
        return groupOfType[type] == IndependenceGroup.PLACE.ordinal();
    }

    /** Whether two accounts share anything rare of another group: a merge of two sorted lists. */
    private boolean joinedOtherwise(int a, int b, int group) {
        int i = holdings.accountStart[a];
        int j = holdings.accountStart[b];
        while (i < holdings.accountStart[a + 1] && j < holdings.accountStart[b + 1]) {
            int v = holdings.accountValue[i];
            int w = holdings.accountValue[j];
            if (v == w && groupOfType[holdings.type[v]] != group && holdings.holders(v) <= RARE) {
                return true;
            }
            i += v <= w ? 1 : 0;
            j += w <= v ? 1 : 0;
        }
        return false;
    }

    private int classOf(int v) {
        return classOf(holdings.holders(v), holdings.length[v]);
    }

    /** Class of a value with so many holders and windows, below {@link #CLASS_COUNT}. */
    static int classOf(int holders, int windows) {
        return step(CLASSES, holders) * LENGTHS.length + step(LENGTHS, windows);
    }

    private static int step(int[] limits, int number) {
        int step = 0;
        while (number > limits[step]) {
            step++;
        }
        return step;
    }
}
