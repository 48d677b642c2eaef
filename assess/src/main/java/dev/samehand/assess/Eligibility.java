package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a member may be proposed to a person (guard rail R4). It takes all of: evidence of two
 * independence groups with a strong link among it, in the account's own evidence; a sign of
 * misrepresentation in the network; no innocent explanation left standing. Claimed countries, time
 * zones, names as such, VPN use and other context are never looked at.
 */
final class Eligibility {

    /** So many different names prove nothing: a home has as many. */
    private static final int MOST_INNOCENT_PERSONS = 4;

    /** Part of a network that must hold strong links: else it hangs together by common places. */
    private static final double STRONG_SHARE = 0.4;

    private static final double LEAST_PROBABILITY = 0.6;

    private final NetworkFacts facts;
    private final List<Explanation> explanations;
    private final String networkReason;

    Eligibility(NetworkFacts facts, List<Explanation> explanations) {
        this.facts = facts;
        this.explanations = explanations;
        networkReason = networkReason();
    }

    /** Why no member of the network may be proposed, or an empty text. */
    String networkReason() {
        for (Explanation explanation : explanations) {
            if (explanation.outcome() == Explanation.Outcome.STANDS) {
                return "innocent explanation stands: " + explanation.kind().word();
            }
        }
        if (!misrepresentation()) {
            return "no sign of misrepresentation";
        }
        for (Explanation explanation : explanations) {
            if (explanation.outcome() == Explanation.Outcome.OPEN) {
                return "a person must tell whether this is: " + explanation.kind().word();
            }
        }
        int strong = 0;
        for (int i = 0; i < facts.size(); i++) {
            strong += strong(i) ? 1 : 0;
        }
        return strong < STRONG_SHARE * facts.size() ? "too few members hold strong links" : "";
    }

    /** What a member's own evidence lacks, or an empty list if it may be proposed. */
    List<String> missing(int member, double probability) {
        List<String> missing = new ArrayList<>();
        if (!networkReason.isEmpty()) {
            missing.add(networkReason);
        }
        if (facts.columns.accounts().label(facts.members[member]) == AccountLabel.KNOWN_GOOD) {
            missing.add("known to be good");
        }
        if (groups(member).size() < 2) {
            missing.add("evidence of one independence group only");
        }
        if (!strong(member)) {
            missing.add("no strong link of its own");
        }
        if (onlyWhatThievesTake(member)) {
            missing.add("may be the person whose papers, pictures or text somebody else uses");
        }
        if (probability < LEAST_PROBABILITY) {
            missing.add("its own evidence is too thin");
        }
        return missing;
    }

    /**
     * Independence groups in which a member shares something with somebody else that counts a bit
     * or more: less is as likely as not to mean nothing, and makes nothing independent.
     */
    Set<IndependenceGroup> groups(int member) {
        Map<IndependenceGroup, Integer> bits = new EnumMap<>(IndependenceGroup.class);
        for (Tie tie : facts.between.get(member)) {
            bits.merge(tie.type().group(), tie.countedBits(), Integer::sum);
        }
        bits.values().removeIf(sum -> sum < Bits.ONE);
        return bits.keySet();
    }

    private boolean strong(int member) {
        return facts.between.get(member).stream()
                .anyMatch(tie -> tie.type().exclusive() && tie.countedBits() > 0);
    }

    /** Papers, pictures and texts are taken from their owners; a café they may have in common. */
    private boolean onlyWhatThievesTake(int member) {
        return facts.between.get(member).stream()
                .filter(tie -> tie.countedBits() > 0)
                .noneMatch(tie ->
                        switch (tie.type().group()) {
                            case IDENTITY, TEXT -> false;
                            case PLACE -> tie.type().exclusive();
                            case CONTACT, MONEY, CODE, PEOPLE, OTHER -> true;
                        });
    }

    private boolean misrepresentation() {
        return (facts.persons.claimed() && facts.persons.count() > MOST_INNOCENT_PERSONS)
                || facts.has(AccountLabel.KNOWN_BAD)
                || !facts.findings(Finding.Strength.STRONG).isEmpty();
    }
}
