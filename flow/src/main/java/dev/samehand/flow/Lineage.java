package dev.samehand.flow;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.NearKnownBad;
import dev.samehand.assess.NearMiss;
import dev.samehand.model.Accounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets networks keep the ids of the run before, and says what is new. A network is the one of
 * before with which it has most members in common, if these are at least half of either of the two;
 * no id goes to two networks. Ties go to the higher rank, then to the smaller id. {@link Changes}
 * says what became of each.
 *
 * @param assessment with the ids of the run before where networks have one
 * @param news one sentence that compares the runs
 */
record Lineage(Assessment assessment, String news) {

    /**
     * A network of now and one of before that are the same, or parts of each other.
     *
     * @param grown members that the one of now has more
     */
    record Kinship(AssessedNetwork network, String before, int common, int grown) {}

    /**
     * Compares a run with the one before.
     *
     * @param before network of each account of the run before
     */
    static Lineage of(Assessment assessment, Accounts accounts, Map<String, String> before) {
        Map<String, Integer> sizes = new HashMap<>();
        before.values().forEach(network -> sizes.merge(network, 1, Integer::sum));
        List<Kinship> kin = new ArrayList<>();
        for (AssessedNetwork network : assessment.networks()) {
            common(network, accounts, before)
                    .forEach((id, common) -> {
                        int size = sizes.getOrDefault(id, 0);
                        if (2 * common >= Math.min(network.size(), size)) {
                            kin.add(new Kinship(network, id, common, network.size() - size));
                        }
                    });
        }
        Map<String, String> kept = inherit(kin);
        Changes changes = Changes.of(kin, kept);
        return new Lineage(
                renamed(assessment, kept, changes), changes.news(assessment, sizes.size()));
    }

    private static Map<String, Integer> common(
            AssessedNetwork network, Accounts accounts, Map<String, String> before) {
        Map<String, Integer> common = new HashMap<>();
        network.members().stream()
                .map(member -> before.get(accounts.id(member.account())))
                .filter(id -> id != null)
                .forEach(id -> common.merge(id, 1, Integer::sum));
        return common;
    }

    /** Ids of now to ids of before. */
    private static Map<String, String> inherit(List<Kinship> kin) {
        kin.sort(
                Comparator.comparingInt(Kinship::common)
                        .reversed()
                        .thenComparingInt(one -> one.network.rank())
                        .thenComparing(Kinship::before));
        Map<String, String> kept = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Kinship one : kin) {
            if (!kept.containsKey(one.network.id()) && taken.add(one.before)) {
                kept.put(one.network.id(), one.before);
            }
        }
        return kept;
    }

    private static Assessment renamed(
            Assessment assessment, Map<String, String> kept, Changes changes) {
        Set<String> taken = new HashSet<>(kept.values());
        List<AssessedNetwork> networks =
                assessment.networks().stream()
                        .map(network ->
                                network.named(
                                        name(network.id(), kept, taken),
                                        changes.words(network.id()) + network.summary()))
                        .toList();
        List<NearMiss> nearMisses =
                assessment.nearMisses().stream()
                        .map(near -> near.withNetwork(name(near.network(), kept, taken)))
                        .toList();
        List<NearKnownBad> nearKnownBad =
                assessment.nearKnownBad().stream()
                        .map(near -> near.withNetwork(name(near.network(), kept, taken)))
                        .toList();
        return new Assessment(
                assessment.population(),
                assessment.calibrated(),
                networks,
                nearMisses,
                nearKnownBad);
    }

    /** The members of a network of long ago may meet again while its id lives on elsewhere. */
    static String name(String own, Map<String, String> kept, Set<String> taken) {
        String before = kept.get(own);
        if (before != null) {
            return before;
        }
        return taken.contains(own) ? own + "-new" : own;
    }
}
