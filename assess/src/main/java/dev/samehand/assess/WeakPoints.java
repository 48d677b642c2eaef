package dev.samehand.assess;

import dev.samehand.link.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a network hangs on: its values taken away one at a time. */
final class WeakPoints {

    /** Only so many values, the ones that carry most, are tried. */
    private static final int MOST_TRIED = 24;

    /** A value that carries more of the evidence than this is a bridge. */
    private static final double BRIDGE_SHARE = 0.5;

    private WeakPoints() {}

    /** The values whose loss would cost the network most members, the worst in front. */
    static List<WeakPoint> of(NetworkFacts facts) {
        Map<Integer, Long> carried = new HashMap<>();
        long total = 0;
        for (List<Tie> ties : facts.ties) {
            for (Tie tie : ties) {
                carried.merge(tie.valueNumber(), (long) tie.countedBits(), Long::sum);
                total += tie.countedBits();
            }
        }
        long all = Math.max(1, total);
        List<WeakPoint> points = new ArrayList<>();
        for (SharedValue value : heaviest(facts, carried)) {
            points.add(
                    point(value, facts, carried.getOrDefault(value.number(), 0L) / (double) all));
        }
        points.sort(
                Comparator.comparingInt((WeakPoint point) -> -point.membersLost())
                        .thenComparingDouble(point -> -point.share()));
        return List.copyOf(points);
    }

    static boolean bridge(WeakPoint point) {
        return point.share() > BRIDGE_SHARE;
    }

    private static List<SharedValue> heaviest(NetworkFacts facts, Map<Integer, Long> carried) {
        return facts.shared.stream()
                .filter(value -> carried.getOrDefault(value.number(), 0L) > 0)
                .sorted(
                        Comparator.comparingLong((SharedValue value) ->
                                        -carried.getOrDefault(value.number(), 0L))
                                .thenComparingInt(SharedValue::number))
                .limit(MOST_TRIED)
                .toList();
    }

    private static WeakPoint point(SharedValue value, NetworkFacts facts, double share) {
        int[] without = facts.networks.bitsAmong(facts.members, number -> number != value.number());
        int lost = 0;
        for (int bits : without) {
            lost += bits < facts.networks.threshold() ? 1 : 0;
        }
        return new WeakPoint(
                value.type(),
                value.value(),
                value.holdersHere().length,
                value.holders(),
                lost,
                share);
    }
}
