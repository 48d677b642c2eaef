package dev.samehand.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Into what a network falls when one value is taken away: members joined by anything else. */
final class Parts {

    private final int[] leader;

    private Parts(int members) {
        leader = new int[members];
        Arrays.setAll(leader, i -> i);
    }

    /**
     * Positions of the members of each part, ascending; parts in the order of their first member.
     */
    static List<int[]> without(SharedValue removed, NetworkFacts facts) {
        return by(facts, value -> value.number() != removed.number());
    }

    /** The parts that some of the values that count join. */
    static List<int[]> by(NetworkFacts facts, Predicate<SharedValue> which) {
        Parts parts = new Parts(facts.size());
        for (SharedValue value : facts.joining) {
            if (which.test(value)) {
                parts.join(value.holdersHere());
            }
        }
        return parts.members();
    }

    private void join(int[] holders) {
        for (int holder : holders) {
            leader[leader(holder)] = leader(holders[0]);
        }
    }

    private int leader(int member) {
        int at = member;
        while (leader[at] != at) {
            // halves the way for whoever asks next
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private List<int[]> members() {
        Map<Integer, List<Integer>> byLeader = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            byLeader.computeIfAbsent(leader(i), key -> new ArrayList<>()).add(i);
        }
        return byLeader.values().stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
