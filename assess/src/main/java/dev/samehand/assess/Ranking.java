package dev.samehand.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which to look: networks with members that may be proposed first, the more members at
 * the higher probability the earlier; then suspected ones that a person must judge; then those that
 * are left alone, the largest first. Ties go to the smaller id.
 */
final class Ranking {

    private Ranking() {}

    static List<AssessedNetwork> rank(List<AssessedNetwork> networks) {
        List<AssessedNetwork> ordered = new ArrayList<>(networks);
        ordered.sort(
                Comparator.comparingDouble((AssessedNetwork n) -> -n.eligible() * n.probability())
                        .thenComparing(n -> !n.kind().equals(AssessedNetwork.SUSPECTED))
                        .thenComparingInt(n -> -n.size())
                        .thenComparing(AssessedNetwork::id));
        List<AssessedNetwork> ranked = new ArrayList<>();
        for (AssessedNetwork network : ordered) {
            ranked.add(network.withRank(ranked.size() + 1));
        }
        return List.copyOf(ranked);
    }
}
