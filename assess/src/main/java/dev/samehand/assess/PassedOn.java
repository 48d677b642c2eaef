package dev.samehand.assess;

import dev.samehand.model.Bits;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a number or a machine that was a stranger's before explains a network. Either its members
 * keep hardly anything without it, or it ties homes that would each be one by themselves.
 */
final class PassedOn {

    /** One account in thirty has a number or a machine that was a stranger's before. */
    private static final int RARELY = 5 * Bits.ONE;

    /** How much speaks for it where such a thing is shared at all. */
    private static final int SHARED = 4 * Bits.ONE;

    /** Only so many values, the ones with most holders, are tried. */
    private static final int MOST_TRIED = 512;

    private PassedOn() {}

    static Explanation weigh(NetworkFacts facts, BenignKind kind, String family) {
        Explanation best = withoutFamily(facts, kind, family);
        List<SharedValue> tried =
                facts.shared.stream()
                        .filter(value -> value.type().family().equals(family))
                        .sorted(SharedValue.MOST_HOLDERS_FIRST)
                        .limit(MOST_TRIED)
                        .toList();
        for (SharedValue value : tried) {
            List<int[]> parts = Parts.without(value, facts);
            if (parts.size() >= 2 && joins(value, parts)) {
                Explanation homes = homes(facts, kind, parts);
                best = homes.margin() < best.margin() ? homes : best;
            }
        }
        return best;
    }

    /** Whether a value is what joins parts: some fall apart without anything of this family. */
    private static boolean joins(SharedValue value, List<int[]> parts) {
        return parts.stream().filter(part -> Arrays.stream(part).anyMatch(value::heldBy)).count()
                >= 2;
    }

    private static Explanation homes(NetworkFacts facts, BenignKind kind, List<int[]> parts) {
        int against = 0;
        for (int[] part : parts) {
            int[] accounts = Arrays.stream(part).map(i -> facts.members[i]).toArray();
            against +=
                    Persons.tooManyForAHome(
                            facts.persons.among(part),
                            Persons.familyNames(accounts, facts.columns.accounts()));
        }
        return Explanation.weighed(
                kind,
                BenignRules.COMMON - RARELY,
                against,
                "without one " + kind.word() + " it would be " + parts.size() + " groups");
    }

    private static Explanation withoutFamily(NetworkFacts facts, BenignKind kind, String family) {
        boolean has = facts.shared.stream().anyMatch(value -> value.type().family().equals(family));
        int left = NetworkFacts.median(facts.left(value -> !value.type().family().equals(family)));
        return Explanation.weighed(
                kind,
                has ? SHARED : 0,
                has ? left : Math.max(left, Explanation.CLEARLY),
                has
                        ? "the middle member keeps "
                                + Bits.shortText(left)
                                + " bits without any "
                                + family
                        : "no " + family + " is shared");
    }
}
