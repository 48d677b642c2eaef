package dev.samehand.assess;

import dev.samehand.assess.calibration.Reading;
import dev.samehand.model.IndependenceGroup;
import java.util.List;
import java.util.Set;

/**
 * A network and what it means.
 *
 * @param id stable name, made of its members
 * @param rank from 1
 * @param kind {@code suspected}, or the word of the innocent explanation that stands
 * @param members by number of their account
 * @param probability that its members are run by one hand, between 0 and 1, both excluded
 * @param groups independence groups in which at least two members share something
 * @param firstDay first and last day on which members were seen, see {@code model.Day}
 * @param summary one sentence
 * @param links the strongest, enough to hold the network together
 * @param explanations every innocent explanation that was weighed, the strongest in front
 * @param weakest the shared value whose removal would break the network first
 * @param bridges shared values that alone carry more than half of the evidence
 * @param returned sentences about suspended members and those whose accounts are younger
 * @param notProven sentences about what this network does not prove
 */
public record AssessedNetwork(
        String id,
        int rank,
        String kind,
        List<Member> members,
        double probability,
        Set<IndependenceGroup> groups,
        int firstDay,
        int lastDay,
        String summary,
        List<Link> links,
        List<Explanation> explanations,
        List<WeakPoint> weakest,
        List<WeakPoint> bridges,
        List<String> returned,
        List<String> notProven) {

    public static final String SUSPECTED = "suspected";

    /** What a run reads into a network of this kind. */
    public static Reading reading(String kind) {
        if (kind.equals(SUSPECTED)) {
            return Reading.SUSPECTED;
        }
        return kind.equals(BenignKind.OWN_ACCOUNTS.word())
                ? Reading.ONE_PERSON
                : Reading.SEVERAL_PEOPLE;
    }

    /** Number of members that may be proposed to a person. */
    public int eligible() {
        return (int) members.stream().filter(Member::eligible).count();
    }

    public int size() {
        return members.size();
    }

    AssessedNetwork withRank(int newRank) {
        return changed(id, newRank, summary);
    }

    /** The same network under another id and with another summary. */
    public AssessedNetwork named(String newId, String newSummary) {
        return changed(newId, rank, newSummary);
    }

    private AssessedNetwork changed(String newId, int newRank, String newSummary) {
        return new AssessedNetwork(
                newId,
                newRank,
                kind,
                members,
                probability,
                groups,
                firstDay,
                lastDay,
                newSummary,
                links,
                explanations,
                weakest,
                bridges,
                returned,
                notProven);
    }
}
