package dev.samehand.assess;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups that hang on a network by one thing of their own: most who hold it are theirs, without it
 * they share nothing with the rest, and by themselves, with it, they are what an office, a class or
 * a firm is. So is an agency in which an operation has placed two of its own: who works there
 * beside them must not fall with them. Text joins nobody here, as it is copied and made from
 * templates.
 */
final class Annexes {

    /** A group of fewer people may be a cell of an operation as well as a home. */
    private static final int FEWEST_PERSONS = 5;

    /** Of each holder elsewhere the group has so many: it is the group's own thing. */
    private static final int OWN_FOR_EACH_OTHER = 2;

    /** Only so many values, the ones with most holders, are tried. */
    private static final int MOST_TRIED = 512;

    private static final Set<BenignKind> OF_GROUPS =
            Set.of(BenignKind.AGENCY, BenignKind.CLASS, BenignKind.FIRM);

    private final NetworkFacts facts;
    private final String[] reason;

    /** The explanation that stands for a group by itself, or an empty text. */
    private final Map<List<Integer>, String> judged = new HashMap<>();

    private Annexes(NetworkFacts facts) {
        this.facts = facts;
        reason = new String[facts.size()];
        Arrays.fill(reason, "");
    }

    static Annexes of(NetworkFacts facts) {
        Annexes annexes = new Annexes(facts);
        facts.joining.stream()
                .filter(value -> !NetworkFacts.text(value))
                .sorted(
                        Comparator.comparingInt((SharedValue value) -> -value.holdersHere().length)
                                .thenComparingInt(SharedValue::number))
                .limit(MOST_TRIED)
                .forEach(annexes::without);
        return annexes;
    }

    /** Why a member may only belong to such a group, or an empty text. */
    String reason(int member) {
        return reason[member];
    }

    private void without(SharedValue value) {
        List<int[]> parts =
                Parts.by(
                        facts,
                        other -> other.number() != value.number() && !NetworkFacts.text(other));
        List<int[]> joined = parts.stream().filter(part -> own(part, value) > 0).toList();
        for (int[] part : joined) {
            consider(part, value);
            consider(allBut(part, joined), value);
        }
    }

    /** What the value joins to a part; the group may hang together by nothing else either. */
    private static int[] allBut(int[] part, List<int[]> joined) {
        return joined.stream()
                .filter(other -> !Arrays.equals(other, part))
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
    }

    private void consider(int[] group, SharedValue value) {
        int own = own(group, value);
        int elsewhere = value.holdersHere().length - own;
        if (facts.persons.among(group) >= FEWEST_PERSONS
                && group.length < facts.size()
                && own >= OWN_FOR_EACH_OTHER * elsewhere) {
            blame(group, value);
        }
    }

    private static int own(int[] group, SharedValue value) {
        int own = 0;
        for (int holder : value.holdersHere()) {
            own += Arrays.binarySearch(group, holder) >= 0 ? 1 : 0;
        }
        return own;
    }

    private void blame(int[] part, SharedValue value) {
        String kind = judged.computeIfAbsent(Arrays.stream(part).boxed().toList(), p -> kind(part));
        for (int member : part) {
            if (!kind.isEmpty() && reason[member].isEmpty()) {
                reason[member] =
                        "its part of the network would be: "
                                + kind
                                + ", but for one shared "
                                + value.type().name();
            }
        }
    }

    private String kind(int[] part) {
        return BenignRules.weigh(facts.part(part)).stream()
                .filter(explanation -> explanation.outcome() == Explanation.Outcome.STANDS)
                .map(Explanation::kind)
                .filter(OF_GROUPS::contains)
                .map(BenignKind::word)
                .findFirst()
                .orElse("");
    }
}
