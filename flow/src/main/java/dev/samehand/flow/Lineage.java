package dev.samehand.flow;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
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
 * no id goes to two networks. Ties go to the higher rank, then to the smaller id.
 *
 * @param assessment with the ids of the run before where networks have one
 * @param news one sentence that compares the runs
 */
record Lineage(Assessment assessment, String news) {

    private record Kinship(AssessedNetwork network, String before, int common) {}

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
                        if (2 * common >= Math.min(network.size(), sizes.getOrDefault(id, 0))) {
                            kin.add(new Kinship(network, id, common));
                        }
                    });
        }
        Map<String, String> kept = inherit(kin);
        return new Lineage(renamed(assessment, kept), news(assessment, kept, sizes.size()));
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

    private static Assessment renamed(Assessment assessment, Map<String, String> kept) {
        List<AssessedNetwork> networks =
                assessment.networks().stream()
                        .map(network -> {
                            String before = kept.get(network.id());
                            return before == null
                                    ? fresh(network, kept)
                                    : network.named(before, network.summary());
                        })
                        .toList();
        List<NearMiss> nearMisses =
                assessment.nearMisses().stream()
                        .map(near ->
                                near.withNetwork(kept.getOrDefault(near.network(), near.network())))
                        .toList();
        return new Assessment(
                assessment.population(), assessment.calibrated(), networks, nearMisses);
    }

    /** The members of a network of long ago may meet again while its id lives on elsewhere. */
    private static AssessedNetwork fresh(AssessedNetwork network, Map<String, String> kept) {
        String own = network.id();
        String id = kept.containsValue(own) ? own + "-new" : own;
        return network.named(id, "New. " + network.summary());
    }

    private static String news(Assessment assessment, Map<String, String> kept, int before) {
        return "new networks: %d, known before: %d, no longer found: %d"
                .formatted(
                        assessment.networks().size() - kept.size(),
                        kept.size(),
                        before - kept.size());
    }
}
