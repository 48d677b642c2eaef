package dev.samehand.link;

import dev.samehand.model.Bits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stage 4, networks: accounts that share enough with anybody, the communities among them, and in
 * each community the networks, see {@link Settling}.
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

    /** Accounts that one thread looks at at once. */
    private static final int ACCOUNTS_AT_ONCE = 1 << 16;

    /** Communities that one thread settles at once. */
    private static final int COMMUNITIES_AT_ONCE = 1 << 10;

    private final Holdings holdings;
    private final Weights weights;
    private final Families families;
    private final int threshold;

    private NetworkSearch(Holdings holdings, Weights weights, Families families, int threshold) {
        this.holdings = holdings;
        this.weights = weights;
        this.families = families;
        this.threshold = threshold;
    }

    /** Members of each network in ascending order; networks in the order of their first members. */
    static List<int[]> compute(
            Holdings holdings, Weights weights, Families families, int threshold) {
        NetworkSearch search = new NetworkSearch(holdings, weights, families, threshold);
        List<int[]> communities = search.communities(search.candidates());
        int chunks = chunks(communities.size(), COMMUNITIES_AT_ONCE);
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> search.settled(part(communities, chunk)))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(members -> members[0]))
                .toList();
    }

    private static int chunks(int size, int each) {
        return (size + each - 1) / each;
    }

    private static List<int[]> part(List<int[]> communities, int chunk) {
        int from = chunk * COMMUNITIES_AT_ONCE;
        return communities.subList(from, Math.min(communities.size(), from + COMMUNITIES_AT_ONCE));
    }

    private List<int[]> settled(List<int[]> communities) {
        Settling settling = new Settling(holdings, weights, families, threshold);
        List<int[]> networks = new ArrayList<>();
        communities.forEach(community -> settling.settle(community, networks));
        return networks;
    }

    /**
     * Accounts that could reach the threshold if everyone who shares something were in one network.
     */
    private int[] candidates() {
        int[] most = weights.most();
        return IntStream.range(0, chunks(holdings.accounts, ACCOUNTS_AT_ONCE))
                .parallel()
                .mapToObj(chunk -> candidates(chunk * ACCOUNTS_AT_ONCE, most))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private int[] candidates(int from, int[] most) {
        IntList candidates = new IntList();
        IntList type = new IntList();
        IntList bits = new IntList();
        Families.Tally tally = families.tally();
        int to = Math.min(holdings.accounts, from + ACCOUNTS_AT_ONCE);
        for (int account = from; account < to; account++) {
            int first = holdings.accountStart[account];
            int end = holdings.accountStart[account + 1];
            long sum = 0;
            for (int i = first; i < end; i++) {
                sum += most[holdings.accountValue[i]];
            }
            // families only ever take away, so who has too little before them has too little
            if (sum < threshold) {
                continue;
            }
            type.clear();
            bits.clear();
            for (int i = first; i < end; i++) {
                type.add(holdings.type[holdings.accountValue[i]]);
                bits.add(most[holdings.accountValue[i]]);
            }
            if (tally.total(type.items, bits.items, type.size) >= threshold) {
                candidates.add(account);
            }
        }
        return candidates.toArray();
    }

    private List<int[]> communities(int[] accounts) {
        Slots slots = new Slots(holdings);
        slots.collect(accounts);
        Sharing sharing = Sharing.among(accounts.length, slots, weights);
        int[] community = Leiden.compute(sharing, COMMUNITY_PRICE * Bits.ONE);
        int[] start = new int[Arrays.stream(community).max().orElse(-1) + 2];
        for (int c : community) {
            start[c + 1]++;
        }
        for (int c = 1; c < start.length; c++) {
            start[c] += start[c - 1];
        }
        int[] member = new int[accounts.length];
        int[] next = start.clone();
        for (int i = 0; i < accounts.length; i++) {
            member[next[community[i]]++] = accounts[i];
        }
        List<int[]> result = new ArrayList<>();
        for (int c = 0; c + 1 < start.length; c++) {
            if (start[c + 1] - start[c] >= 2) {
                result.add(Arrays.copyOfRange(member, start[c], start[c + 1]));
            }
        }
        return result;
    }
}
