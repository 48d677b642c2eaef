package dev.samehand.assess;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sentences about a network: neutral, and never about who or from where somebody is. */
final class Wording {

    private Wording() {}

    /** One sentence: how many accounts, how many claimed people, what they share. */
    static String summary(NetworkFacts facts, String kind) {
        Map<String, Integer> byFamily = new TreeMap<>();
        for (SharedValue value : facts.shared) {
            byFamily.merge(value.type().family(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        byFamily.forEach((family, count) -> parts.add(count + " × " + family));
        String claimed =
                facts.persons.count() == 0 || !facts.persons.claimed()
                        ? "claim no full names"
                        : "claim to be "
                                + facts.persons.count()
                                + (facts.persons.count() == 1 ? " person" : " people");
        String known = facts.has(AccountLabel.KNOWN_BAD) ? "; one or more are known to be bad" : "";
        String innocent =
                kind.equals(AssessedNetwork.SUSPECTED) ? "" : "; best explained as: " + kind;
        return facts.size()
                + " accounts "
                + claimed
                + " and share "
                + String.join(", ", parts)
                + known
                + innocent
                + ".";
    }

    /** Why a member may be proposed. */
    static List<String> reasons(int member, NetworkFacts facts, List<String> grounds) {
        List<String> reasons = new ArrayList<>(grounds);
        if (facts.persons.claimed() && facts.persons.count() > 1) {
            reasons.add(facts.persons.count() + " different people are claimed in the network");
        }
        if (facts.has(AccountLabel.KNOWN_BAD)) {
            reasons.add("a member is known to be bad");
        }
        List<Finding> own = Findings.of(facts.columns.findings(), facts.members[member]);
        own.stream()
                .filter(finding -> finding.strength() != Finding.Strength.CONTEXT)
                .forEach(finding -> reasons.add(finding.text()));
        List<Finding> strong = facts.findings(Finding.Strength.STRONG);
        if (!strong.isEmpty() && own.stream().noneMatch(strong::contains)) {
            reasons.add("of another member: " + strong.getFirst().text());
        }
        return List.copyOf(reasons);
    }

    /** What the network does not prove. */
    static List<String> notProven(NetworkFacts facts, List<WeakPoint> weak, boolean calibrated) {
        List<String> sentences = new ArrayList<>();
        sentences.add("It does not show who the person behind the accounts is, or where.");
        sentences.add(
                "It does not show that every member knows of it: identities may be stolen or lent.");
        boolean media =
                facts.shared.stream()
                        .anyMatch(value -> value.type().group() == IndependenceGroup.IDENTITY);
        if (!media) {
            sentences.add("No picture, face, document or voice is shared in it.");
        }
        if (!weak.isEmpty() && weak.getFirst().membersLost() > 0) {
            WeakPoint first = weak.getFirst();
            sentences.add(
                    "Without one shared "
                            + first.type().name()
                            + " "
                            + first.membersLost()
                            + " of "
                            + facts.size()
                            + " members would not belong to it.");
        }
        sentences.add(
                "A member needs "
                        + Bits.shortText(facts.networks.threshold())
                        + (calibrated
                                ? " bits; what more is worth was learned from decisions, and"
                                        + " they may have been wrong."
                                : " bits; the probabilities are not calibrated on decisions of"
                                        + " yours."));
        return List.copyOf(sentences);
    }
}
