package dev.samehand.assess;

import dev.samehand.link.Networks;
import dev.samehand.link.Tie;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** The room's door: networks in, what they mean out. */
public final class Assessing {

    private final Columns columns;
    private final Networks networks;

    private Assessing(Columns columns, Networks networks) {
        this.columns = columns;
        this.networks = networks;
    }

    /** Assesses every network of a run and ranks them. */
    public static Assessment assess(Columns columns, Networks networks) {
        Assessing assessing = new Assessing(columns, networks);
        List<AssessedNetwork> assessed = new ArrayList<>();
        for (int network = 0; network < networks.count(); network++) {
            assessed.add(assessing.network(network));
        }
        return new Assessment(columns.accounts().size(), false, Ranking.rank(assessed));
    }

    private AssessedNetwork network(int network) {
        NetworkFacts facts = NetworkFacts.of(network, networks, columns);
        List<Explanation> explanations = BenignRules.weigh(facts);
        Eligibility eligibility = new Eligibility(facts, explanations);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            members.add(member(i, facts, eligibility));
        }
        return new AssessedNetwork(
                "",
                0,
                kind(explanations),
                members,
                NetworkFacts.median(members.stream().mapToInt(Member::bits).toArray()) / 1e9,
                EnumSet.noneOf(dev.samehand.model.IndependenceGroup.class),
                Day.UNKNOWN,
                Day.UNKNOWN,
                "",
                List.of(),
                explanations,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Member member(int position, NetworkFacts facts, Eligibility eligibility) {
        List<Evidence> evidence = new ArrayList<>();
        int bits = 0;
        for (Tie tie : facts.ties.get(position)) {
            evidence.add(evidence(tie));
            bits += tie.countedBits();
        }
        evidence.sort(Comparator.comparingInt((Evidence e) -> -e.countedBits()));
        double probability = networks.probability(bits);
        List<String> missing = eligibility.missing(position, probability);
        return new Member(
                facts.members[position],
                Role.UNKNOWN,
                bits,
                probability,
                missing.isEmpty(),
                missing,
                List.copyOf(evidence));
    }

    private static Evidence evidence(Tie tie) {
        return new Evidence(
                tie.type(),
                tie.value(),
                "",
                tie.holdersHere(),
                tie.holders(),
                tie.rawBits(),
                tie.countedBits(),
                tie.firstDay(),
                tie.lastDay());
    }

    private static String kind(List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            if (explanation.outcome() == Explanation.Outcome.STANDS) {
                return explanation.kind().word();
            }
        }
        return AssessedNetwork.SUSPECTED;
    }
}
