package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member may be proposed to a person (guard rail R4). It takes all of: own evidence of
 * two independence groups, a strong link to somebody else among it; links to others in two groups
 * by this account or another one of its {@linkplain OneOwner owner's}; a sign of misrepresentation
 * in the network; no innocent explanation left standing. Claimed countries, time zones, names as
 * such, VPN use and other context are never looked at.
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
    private final OneOwner oneOwner;

    /** Independence groups of each member's ties to others. */
    private final List<Set<IndependenceGroup>> groupsOf;

    /** Null where nobody may be proposed anyway. */
    private final @Nullable Annexes annexes;

    Eligibility(NetworkFacts facts, List<Explanation> explanations) {
        this.facts = facts;
        this.explanations = explanations;
        oneOwner = new OneOwner(facts);
        groupsOf = facts.between.stream().map(Eligibility::groups).toList();
        networkReason = networkReason();
        annexes = networkReason.isEmpty() ? Annexes.of(facts) : null;
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
        if (annexes != null && !annexes.reason(member).isEmpty()) {
            missing.add(annexes.reason(member));
        }
        if (facts.columns.accounts().label(facts.members[member]) == AccountLabel.KNOWN_GOOD) {
            missing.add("known to be good");
        }
        if (groups(facts.ties.get(member)).size() < 2 || groups(member).size() < 2) {
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
     * Independence groups in which a member, or another account of the same person, shares
     * something with somebody else that counts a bit or more: less is as likely as not to mean
     * nothing, and makes nothing independent.
     */
    private Set<IndependenceGroup> groups(int member) {
        Set<IndependenceGroup> groups = EnumSet.noneOf(IndependenceGroup.class);
        oneOwner.accounts(member).stream().forEach(account -> groups.addAll(groupsOf.get(account)));
        return groups;
    }

    /** What of a member's evidence carries a proposal, in words. */
    String ground(int member) {
        Set<IndependenceGroup> groups = groups(member);
        boolean alone = groupsOf.get(member).size() >= 2;
        return (alone ? "own evidence in " : "evidence of this person's accounts together in ")
                + groups.size()
                + " groups: "
                + groups.stream().map(IndependenceGroup::word).collect(Collectors.joining(" + "));
    }

    /** The strong link that a proposal takes, in words; the one that counts most. */
    String strongLink(int member) {
        return facts.between.get(member).stream()
                .filter(Eligibility::strong)
                .max(Comparator.comparingInt(Tie::countedBits))
                .map(tie -> "strong link to somebody else: " + tie.type().name())
                .orElse("");
    }

    /** Independence groups that count a bit or more. */
    private static Set<IndependenceGroup> groups(List<Tie> ties) {
        Map<IndependenceGroup, Integer> bits = new EnumMap<>(IndependenceGroup.class);
        for (Tie tie : ties) {
            bits.merge(tie.type().group(), tie.countedBits(), Integer::sum);
        }
        bits.values().removeIf(sum -> sum < Bits.ONE);
        return bits.keySet();
    }

    private boolean strong(int member) {
        return facts.between.get(member).stream().anyMatch(Eligibility::strong);
    }

    private static boolean strong(Tie tie) {
        return Evidence.of(tie).strong();
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
