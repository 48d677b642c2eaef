package dev.samehand.assess;

import dev.samehand.link.Networks;
import dev.samehand.link.Tie;
import dev.samehand.model.Bits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accounts that nearly joined a network: what they share with it, and what was missing. */
final class NearMisses {

    /** Networks looked at, the first in rank. */
    private static final int MOST_NETWORKS = 500;

    private static final int MOST_OF_A_NETWORK = 6;

    /** Larger networks are left out: their neighbours are too many to be near. */
    private static final int LARGEST_NETWORK = 400;

    /** A value with more holders makes nobody a neighbour. */
    private static final int RARE = 30;

    /** Less than this part of what membership takes is not near. */
    private static final double NEAR = 0.5;

    private final Networks networks;

    NearMisses(Networks networks) {
        this.networks = networks;
    }

    /** Near misses of the suspected networks, in their order, the nearest in front. */
    List<NearMiss> of(List<AssessedNetwork> ranked) {
        List<NearMiss> misses = new ArrayList<>();
        ranked.stream()
                .filter(network -> network.kind().equals(AssessedNetwork.SUSPECTED))
                .filter(network -> network.size() <= LARGEST_NETWORK)
                .limit(MOST_NETWORKS)
                .forEach(network -> misses.addAll(of(network)));
        return List.copyOf(misses);
    }

    private List<NearMiss> of(AssessedNetwork network) {
        int[] members = network.members().stream().mapToInt(Member::account).sorted().toArray();
        List<NearMiss> misses = new ArrayList<>();
        for (int neighbour : neighbours(members)) {
            NearMiss miss = miss(neighbour, members, network.id());
            if (miss.bits() >= NEAR * networks.threshold()) {
                misses.add(miss);
            }
        }
        misses.sort(
                Comparator.comparingInt((NearMiss miss) -> -miss.bits())
                        .thenComparingInt(NearMiss::account));
        return misses;
    }

    /** Accounts outside that share most rare values with the members, the smaller number first. */
    private List<Integer> neighbours(int[] members) {
        Map<Integer, Integer> shared = new HashMap<>();
        Arrays.stream(members)
                .flatMap(member -> Arrays.stream(networks.values(member)))
                .distinct()
                .filter(value -> networks.holderCount(value) <= RARE)
                .flatMap(value -> Arrays.stream(networks.holders(value)))
                .forEach(holder -> shared.merge(holder, 1, Integer::sum));
        return shared.entrySet().stream()
                .filter(entry -> Arrays.binarySearch(members, entry.getKey()) < 0)
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OF_A_NETWORK)
                .map(Map.Entry::getKey)
                .toList();
    }

    private NearMiss miss(int account, int[] members, String network) {
        int[] with = Arrays.copyOf(members, members.length + 1);
        with[members.length] = account;
        Arrays.sort(with);
        List<Evidence> evidence = new ArrayList<>();
        int bits = 0;
        for (Tie tie : networks.evidenceAmong(with).get(Arrays.binarySearch(with, account))) {
            if (tie.countedBits() > 0) {
                evidence.add(Evidence.of(tie));
                bits += tie.countedBits();
            }
        }
        evidence.sort(Evidence.STRONGEST_FIRST);
        return new NearMiss(
                account, network, bits, networks.threshold(), why(bits), List.copyOf(evidence));
    }

    private String why(int bits) {
        int missing = networks.threshold() - bits;
        return missing > 0
                ? "lacks " + Bits.shortText(missing) + " bits of its own"
                : "is tied to a part of it only, or more closely to another network";
    }
}
