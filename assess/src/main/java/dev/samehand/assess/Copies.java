package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Members whose text is largely another person's. */
final class Copies {

    /** From this part on, a text is a copy and not a template. */
    private static final double COPY = 0.4;

    private Copies() {}

    static int of(NetworkFacts facts) {
        return (int) Arrays.stream(parts(facts)).filter(part -> part >= COPY).count();
    }

    /** Largest part of each member's text that one other person's account has, from 0 to 1. */
    static double[] parts(NetworkFacts facts) {
        double[] most = new double[facts.size()];
        int[] windows = new int[facts.size()];
        int passage = facts.columns.types().byName(ObservableTypes.PASSAGE).code();
        Map<Integer, int[]> holders = new HashMap<>();
        for (SharedValue value : facts.shared) {
            if (value.type().code() == passage) {
                holders.put(value.number(), value.holdersHere());
            }
        }
        int[] persons = facts.persons.of();
        for (int i = 0; i < facts.size(); i++) {
            Arrays.fill(windows, 0);
            for (Tie tie : facts.ties.get(i)) {
                for (int other : holders.getOrDefault(tie.valueNumber(), new int[0])) {
                    windows[other] += tie.length();
                }
            }
            int own = facts.networks.textWindows(facts.members[i]);
            for (int other = 0; other < facts.size() && own > 0; other++) {
                if (persons[other] != persons[i]) {
                    most[i] = Math.max(most[i], windows[other] / (double) own);
                }
            }
        }
        return most;
    }
}
