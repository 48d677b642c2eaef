package dev.samehand.link;

import dev.samehand.model.Bits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stage 4, networks: find communities, keep in each only the accounts whose own evidence against it
 * adds up, split what hangs together by too little, and repeat until nothing changes.
 *
 * <p>Not connected components: a café or a template would join thousands. Not pairs above a
 * threshold: members of one operation often share one thing with each of several others and two
 * things with nobody. What holds for an account, that its shared values must add up, also holds for
 * a part of a network against the rest of it, with log2 of the part's size added, because a larger
 * part finds an accidental tie more easily.
 */
final class NetworkSearch {

    /** Price of a pair in bits when communities are looked for; flat between 0.01 and 0.1. */
    private static final double COMMUNITY_PRICE = 0.05;

    /**
     * Prices of a pair when a network's parts are looked for: from few large parts to many small.
     */
    private static final double[] PART_PRICES = {0.2, 0.6, 2.0, 5.0};

    /**
     * What a part must share with the rest. Parts of one community are likelier to be of one hand
     * than accounts at large, and how likely does not depend on the size of the population.
     */
    private static final int PART_THRESHOLD = 6 * Bits.ONE;

    /** The same where all evidence is of one kind, so that one value joins nothing larger. */
    private static final int PART_THRESHOLD_OF_ONE_KIND = 9 * Bits.ONE;

    /** Values with more holders do not help to find communities; they still count as evidence. */
    private static final int MOST_HOLDERS = 400;

    /** Accounts that one thread looks at at once. */
    private static final int CHUNK = 1 << 16;

    private final Holdings holdings;
    private final Weights weights;
    private final Families families;
    private final int threshold;
    private final int[] local;
    private final boolean[] mark;
    private final List<int[]> found = new ArrayList<>();

    private NetworkSearch(Holdings holdings, Weights weights, Families families, int threshold) {
        this.holdings = holdings;
        this.weights = weights;
        this.families = families;
        this.threshold = threshold;
        local = new int[holdings.accounts];
        Arrays.fill(local, -1);
        mark = new boolean[holdings.accounts];
    }

    /** Members of each network in ascending order; networks in the order of their first members. */
    static List<int[]> compute(
            Holdings holdings, Weights weights, Families families, int threshold) {
        NetworkSearch search = new NetworkSearch(holdings, weights, families, threshold);
        int[] candidates = search.candidates();
        for (int[] community : search.communities(candidates, COMMUNITY_PRICE)) {
            search.settle(community);
        }
        search.found.sort(Comparator.comparingInt(members -> members[0]));
        return search.found;
    }

    /**
     * Accounts that could reach the threshold if everyone who shares something were in one network.
     */
    private int[] candidates() {
        int chunks = (holdings.accounts + CHUNK - 1) / CHUNK;
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk ->
                        candidates(chunk * CHUNK, Math.min(holdings.accounts, (chunk + 1) * CHUNK)))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private int[] candidates(int from, int to) {
        IntList candidates = new IntList();
        IntList type = new IntList();
        IntList bits = new IntList();
        for (int account = from; account < to; account++) {
            type.clear();
            bits.clear();
            long most = 0;
            int end = holdings.accountStart[account + 1];
            for (int i = holdings.accountStart[account]; i < end; i++) {
                int v = holdings.valueOfSlot[holdings.accountSlot[i]];
                type.add(holdings.type[v]);
                bits.add(weights.bits(v, holdings.holders(v)));
                most += bits.items[bits.size - 1];
            }
            // families only ever take away, so who has too little before them has too little
            if (most >= threshold
                    && Arrays.stream(families.count(type.items, bits.items, type.size)).sum()
                            >= threshold) {
                candidates.add(account);
            }
        }
        return candidates.toArray();
    }

    private List<int[]> communities(int[] accounts, double price) {
        Sharing sharing = Sharing.among(accounts, holdings, weights, local, MOST_HOLDERS);
        int[] community = Leiden.compute(sharing, price * Bits.ONE);
        int count = Arrays.stream(community).max().orElse(-1) + 1;
        IntList[] members = new IntList[count];
        Arrays.setAll(members, c -> new IntList());
        for (int i = 0; i < accounts.length; i++) {
            members[community[i]].add(accounts[i]);
        }
        List<int[]> result = new ArrayList<>();
        for (IntList list : members) {
            if (list.size >= 2) {
                result.add(list.toArray());
            }
        }
        return result;
    }

    private void settle(int[] community) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(community);
        while (!open.isEmpty()) {
            int[] members = tied(open.remove());
            if (members.length < 2) {
                continue;
            }
            int[] part = loosePart(members);
            if (part.length == 0) {
                found.add(members);
                continue;
            }
            open.add(part);
            open.add(without(members, part));
        }
    }

    /**
     * The accounts of a set that stay when those with too little evidence are dropped, repeatedly.
     */
    private int[] tied(int[] accounts) {
        int[] members = accounts;
        while (members.length >= 2) {
            LocalEvidence evidence = LocalEvidence.compute(members, holdings, weights, families);
            IntList kept = new IntList();
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
        return new int[0];
    }

    /** A part that the rest is not tied to by enough, or an empty array. */
    private int[] loosePart(int[] members) {
        if (members.length < 4) {
            return new int[0];
        }
        for (double price : PART_PRICES) {
            for (int[] part : communities(members, price)) {
                if (part.length < members.length && loose(members, part)) {
                    return part;
                }
            }
        }
        return new int[0];
    }

    private boolean loose(int[] members, int[] part) {
        for (int account : part) {
            mark[account] = true;
        }
        int bits = Bridging.compute(members, mark, holdings, weights, families);
        for (int account : part) {
            mark[account] = false;
        }
        int smaller = Math.min(part.length, members.length - part.length);
        int needed = weights.innocent.severalGroups ? PART_THRESHOLD : PART_THRESHOLD_OF_ONE_KIND;
        return bits < needed + Bits.log2(smaller);
    }

    private int[] without(int[] members, int[] part) {
        return Arrays.stream(members)
                .filter(account -> Arrays.binarySearch(part, account) < 0)
                .toArray();
    }
}
