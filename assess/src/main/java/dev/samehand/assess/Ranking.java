package dev.samehand.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The order in which to look: networks with members that may be proposed first, the more members at
 * the higher probability the earlier; then suspected ones that a person must judge; then those that
 * are left alone, the largest first. Ties go to the smaller id.
 *
 * <p>Within each of the three, a network whose members are all near to known-bad accounts comes as
 * early as one of twice its size that has nothing to do with them.
 */
final class Ranking {

    private Ranking() {}

    /**
     * Networks in order.
     *
     * @param nearness of a network to known-bad accounts, from 0 to 1
     */
    static List<AssessedNetwork> rank(
            List<AssessedNetwork> networks, ToDoubleFunction<AssessedNetwork> nearness) {
        List<Placed> ordered = new ArrayList<>();
        networks.forEach(
                network -> ordered.add(new Placed(network, 1 + nearness.applyAsDouble(network))));
        ordered.sort(
                Comparator.comparingDouble(Placed::toPropose)
                        .reversed()
                        .thenComparing(Placed::leftAlone)
                        .thenComparing(Comparator.comparingDouble(Placed::toJudge).reversed())
                        .thenComparing(placed -> placed.network.id()));
        List<AssessedNetwork> ranked = new ArrayList<>();
        for (Placed placed : ordered) {
            ranked.add(placed.network.withRank(ranked.size() + 1));
        }
        return List.copyOf(ranked);
    }

    /**
     * A network on its way to its place.
     *
     * @param urgency from 1 to 2
     */
    private record Placed(AssessedNetwork network, double urgency) {

        double toPropose() {
            return network.eligible() * network.probability() * urgency;
        }

        boolean leftAlone() {
            return !network.kind().equals(AssessedNetwork.SUSPECTED);
        }

        double toJudge() {
            return network.size() * urgency;
        }
    }
}
