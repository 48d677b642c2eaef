package dev.samehand.assess;

import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Groups that hang on a network by one shared thing, or by text alone, which is copied and made
 * from templates. Two kinds of them must not fall with the network:
 *
 * <ul>
 *   <li>what by itself is an office, a class or a firm, and of which few elsewhere hold the thing:
 *       so is an agency in which an operation has placed two of its own;
 *   <li>accounts of one or two people who have things of several families that nobody else has: so
 *       is somebody with two accounts whose mailbox an operation has taken over.
 * </ul>
 *
 * <p>A group that hangs on a network by two things is not found.
 */
final class Annexes {

    /** A group of fewer people may be a cell of an operation as well as a home. */
    private static final int FEWEST_PEOPLE = 5;

    /** Of each holder elsewhere the group has so many members. */
    private static final int MEMBERS_FOR_EACH_OTHER = 2;

    private static final int FEWEST_OWN_HOLDERS = 2;

    /** One person under two names, or two. */
    private static final int COUPLE = 2;

    /** Families of things that a couple has for itself. */
    private static final int FAMILIES_OF_A_COUPLE = 2;

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
        annexes.joinedByText();
        facts.joining.stream()
                .filter(value -> !NetworkFacts.text(value))
                .sorted(SharedValue.MOST_HOLDERS_FIRST)
                .limit(MOST_TRIED)
                .forEach(annexes::without);
        return annexes;
    }

    /** Why a member may only belong to such a group, or an empty text. */
    String reason(int member) {
        return reason[member];
    }

    private void joinedByText() {
        List<int[]> parts = Parts.by(facts, value -> !NetworkFacts.text(value));
        for (int[] part : parts) {
            if (parts.size() > 1 && people(part) >= FEWEST_PEOPLE) {
                excuse(part, kind(part), "text");
            }
        }
    }

    private void without(SharedValue value) {
        List<int[]> parts =
                Parts.by(
                        facts,
                        other -> other.number() != value.number() && !NetworkFacts.text(other));
        List<int[]> joined = parts.stream().filter(part -> own(part, value) > 0).toList();
        if (joined.size() > 1) {
            joined.forEach(part -> consider(part, value));
            consider(allButTheLargest(joined), value);
        }
    }

    /** What a value joins to the largest part: a group may hang together by nothing else either. */
    private static int[] allButTheLargest(List<int[]> joined) {
        int largest = 0;
        for (int i = 1; i < joined.size(); i++) {
            largest = joined.get(i).length > joined.get(largest).length ? i : largest;
        }
        int left = largest;
        return IntStream.range(0, joined.size())
                .filter(i -> i != left)
                .mapToObj(joined::get)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
    }

    private void consider(int[] group, SharedValue value) {
        int own = own(group, value);
        int elsewhere = value.holdersHere().length - own;
        if (elsewhere == 0) {
            return;
        }
        boolean fewElsewhere =
                own >= FEWEST_OWN_HOLDERS && group.length >= MEMBERS_FOR_EACH_OTHER * elsewhere;
        if (isCouple(group)) {
            excuse(group, "accounts of one or two people", "one shared " + value.type().name());
        } else if (people(group) >= FEWEST_PEOPLE && fewElsewhere) {
            excuse(group, kind(group), "one shared " + value.type().name());
        }
    }

    private static int own(int[] group, SharedValue value) {
        return (int) Arrays.stream(group).filter(value::heldBy).count();
    }

    /** People of a group; who gives no full name is one as well. */
    private int people(int[] group) {
        int unnamed = 0;
        for (int member : group) {
            unnamed += facts.persons.of()[member] == Persons.NOBODY ? 1 : 0;
        }
        return unnamed + facts.persons.among(group);
    }

    private boolean isCouple(int[] group) {
        if (group.length < 2 || people(group) > COUPLE) {
            return false;
        }
        Set<String> families = new HashSet<>();
        for (SharedValue value : facts.shared) {
            boolean nobodyElse = own(group, value) == value.holders();
            if (nobodyElse && ofPrivateLife(value)) {
                families.add(value.type().family());
            }
        }
        return families.size() >= FAMILIES_OF_A_COUPLE;
    }

    /** Things of one's own, the address at which one lives, what one writes about oneself. */
    private static boolean ofPrivateLife(SharedValue value) {
        return value.owned()
                || NetworkFacts.text(value)
                || value.type().name().equals(ObservableTypes.IP);
    }

    private void excuse(int[] group, String kind, String joint) {
        for (int member : group) {
            if (!kind.isEmpty() && reason[member].isEmpty()) {
                reason[member] = "its part of the network would be: " + kind + ", but for " + joint;
            }
        }
    }

    private String kind(int[] group) {
        return judged.computeIfAbsent(Arrays.stream(group).boxed().toList(), key -> weigh(group));
    }

    private String weigh(int[] group) {
        return BenignRules.weigh(facts.part(group)).stream()
                .filter(explanation -> explanation.outcome() == Explanation.Outcome.STANDS)
                .map(Explanation::kind)
                .filter(OF_GROUPS::contains)
                .map(BenignKind::word)
                .findFirst()
                .orElse("");
    }
}
