package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.evaluate.fit.Labelled.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a calibration would have said of members it had not seen: the labelled networks are dealt
 * into parts, and each part is asked of a calibration learned from the others. Whole networks are
 * dealt, because their members are right or wrong together, and a calibration that has seen one
 * knows of the others.
 */
final class HeldBack {

    /** Parts that are held back in turn. */
    static final int PARTS = 5;

    private HeldBack() {}

    static double[] predict(Labelled labelled, Function<Labelled, Calibrations> fit) {
        Map<String, Integer> parts = deal(labelled);
        double[] predicted = new double[labelled.size()];
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            List<Member> others =
                    labelled.members().stream()
                            .filter(member -> parts.getOrDefault(member.network(), 0) != held)
                            .toList();
            Calibrations learned = fit.apply(new Labelled(others));
            for (int i = 0; i < predicted.length; i++) {
                Member member = labelled.members().get(i);
                if (parts.getOrDefault(member.network(), 0) == held) {
                    predicted[i] = learned.of(member.reading()).probability(member.surplus());
                }
            }
        }
        return predicted;
    }

    /**
     * The part of each network: the largest first, always to the part that has least so far. Each
     * reading is dealt for itself, because each is learned for itself.
     */
    private static Map<String, Integer> deal(Labelled labelled) {
        Map<String, int[]> sizes = new HashMap<>();
        Map<String, Reading> readings = new HashMap<>();
        for (Member member : labelled.members()) {
            readings.put(member.network(), member.reading());
            sizes.computeIfAbsent(member.network(), id -> new int[2])[member.confirmed() ? 1 : 0]++;
        }
        List<Map.Entry<String, int[]>> networks = new ArrayList<>(sizes.entrySet());
        networks.sort(
                Comparator.comparingInt((Map.Entry<String, int[]> one) -> -one.getValue()[0])
                        .thenComparingInt(one -> -one.getValue()[1])
                        .thenComparing(Map.Entry::getKey));
        Map<String, Integer> parts = new HashMap<>();
        Map<Reading, int[][]> all = new EnumMap<>(Reading.class);
        for (Map.Entry<String, int[]> network : networks) {
            int[][] dealt =
                    all.computeIfAbsent(readings.get(network.getKey()), one -> new int[PARTS][2]);
            int kind = network.getValue()[1] > network.getValue()[0] ? 1 : 0;
            int least = 0;
            for (int part = 1; part < PARTS; part++) {
                least = dealt[part][kind] < dealt[least][kind] ? part : least;
            }
            dealt[least][0] += network.getValue()[0];
            dealt[least][1] += network.getValue()[1];
            parts.put(network.getKey(), least);
        }
        return parts;
    }
}
