package dev.samehand.link;

import dev.samehand.model.Bits;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * From a community to networks: keep the accounts whose own evidence against the rest adds up,
 * split what hangs together by too little, and repeat until nothing changes. Communities have no
 * account in common, so each can be settled by another thread, with one of these each.
 */
final class Settling {

    /**
     * Prices of a pair when a network's parts are looked for: from few large parts to many small.
     */
    private static final double[] PART_PRICES = {0.2, 0.6, 2.0, 5.0};

    /** Smaller networks have no two parts of two accounts. */
    private static final int LEAST_WITH_PARTS = 4;

    /**
     * What a part must share with the rest. Parts of one community are likelier to be of one hand
     * than accounts at large, and how likely does not depend on the size of the population.
     */
    private static final int PART_THRESHOLD = 6 * Bits.ONE;

    /** The same where all evidence is of one kind, so that one value joins nothing larger. */
    private static final int PART_THRESHOLD_OF_ONE_KIND = 9 * Bits.ONE;

    private final Weights weights;
    private final int threshold;
    private final LocalEvidence evidence;
    private final Slots slots;
    private final Bridging bridging;
    private final IntList kept = new IntList();

    Settling(Holdings holdings, Weights weights, Families families, int threshold) {
        this.weights = weights;
        this.threshold = threshold;
        evidence = new LocalEvidence(holdings, weights, families);
        slots = new Slots(holdings);
        bridging = new Bridging(holdings, weights, families);
    }

    /** Adds the members of each network, in ascending order. */
    void settle(int[] community, List<int[]> networks) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(community);
        while (!open.isEmpty()) {
            int[] members = tied(open.remove());
            if (members.length >= 2 && !split(members, open)) {
                networks.add(members);
            }
        }
    }

    /**
     * The accounts of a set that stay when those with too little evidence are dropped, repeatedly.
     */
    private int[] tied(int[] accounts) {
        int[] members = accounts;
        while (members.length >= 2) {
            evidence.among(members);
            kept.clear();
            for (int i = 0; i < members.length; i++) {
                if (evidence.sum(i) >= threshold) {
                    kept.add(members[i]);
                }
            }
            if (kept.size == members.length) {
                return members;
            }
            members = kept.toArray();
        }
        return members;
    }

    /** Whether there is a part that the rest is not tied to by enough; if so, both go to open. */
    private boolean split(int[] members, Deque<int[]> open) {
        if (members.length < LEAST_WITH_PARTS) {
            return false;
        }
        slots.collect(members);
        Sharing sharing = Sharing.among(members.length, slots, weights);
        for (double price : PART_PRICES) {
            int[] partOf = Leiden.compute(sharing, price * Bits.ONE);
            int[] sizes = sizes(partOf);
            for (int part = 0; part < sizes.length; part++) {
                if (sizes[part] >= 2
                        && sizes[part] < members.length
                        && loose(partOf, part, sizes[part])) {
                    open.add(side(members, partOf, part, true));
                    open.add(side(members, partOf, part, false));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean loose(int[] partOf, int part, int size) {
        int smaller = Math.min(size, partOf.length - size);
        int needed = weights.innocent.severalGroups ? PART_THRESHOLD : PART_THRESHOLD_OF_ONE_KIND;
        return bridging.bits(slots, partOf, part) < needed + Bits.log2(smaller);
    }

    private static int[] sizes(int[] partOf) {
        int[] sizes = new int[Arrays.stream(partOf).max().orElse(-1) + 1];
        for (int part : partOf) {
            sizes[part]++;
        }
        return sizes;
    }

    private static int[] side(int[] members, int[] partOf, int part, boolean inside) {
        IntList side = new IntList();
        for (int i = 0; i < members.length; i++) {
            if (partOf[i] == part == inside) {
                side.add(members[i]);
            }
        }
        return side.toArray();
    }
}
