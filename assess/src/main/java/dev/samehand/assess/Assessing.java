package dev.samehand.assess;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Model;
import dev.samehand.link.Networks;
import dev.samehand.link.Tie;
import dev.samehand.model.Accounts;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The room's door: networks in, what they mean out. */
public final class Assessing {

    private static final int MOST_WEAK_POINTS = 5;

    private final Columns columns;
    private final Networks networks;
    private final Roles roles;
    private final Population population;
    private final Model model;

    private Assessing(Columns columns, Networks networks, Model model) {
        this.columns = columns;
        this.networks = networks;
        this.model = model;
        roles = new Roles(columns);
        population = Population.of(columns.accounts());
    }

    /** Assesses with the built-in model. */
    public static Assessment assess(Columns columns, Networks networks) {
        return assess(columns, networks, Model.builtIn());
    }

    /** Assesses every network of a run and ranks them; the model says how probable each is. */
    public static Assessment assess(Columns columns, Networks networks, Model model) {
        Assessing assessing = new Assessing(columns, networks, model);
        List<AssessedNetwork> assessed = new ArrayList<>();
        for (int network = 0; network < networks.count(); network++) {
            assessed.add(assessing.network(network));
        }
        Leads leads = Leads.of(columns, networks);
        List<AssessedNetwork> ranked = Ranking.rank(assessed, leads::of);
        return new Assessment(
                columns.accounts().size(),
                model.calibrated(),
                ranked,
                new NearMisses(networks).of(ranked),
                leads.list(ranked));
    }

    private AssessedNetwork network(int network) {
        NetworkFacts facts = NetworkFacts.of(network, networks, columns, population);
        List<Explanation> explanations = BenignRules.weigh(facts);
        Eligibility eligibility = new Eligibility(facts, explanations);
        String kind = kind(explanations);
        Calibration calibration = model.calibrations().of(AssessedNetwork.reading(kind));
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            members.add(member(i, facts, eligibility, calibration));
        }
        List<WeakPoint> weak = WeakPoints.of(facts);
        return new AssessedNetwork(
                id(facts.members),
                0,
                kind,
                List.copyOf(members),
                middle(members),
                groups(facts),
                firstDay(facts),
                lastDay(facts),
                Wording.summary(facts, kind),
                NetworkLinks.of(facts),
                explanations,
                weak.stream().limit(MOST_WEAK_POINTS).toList(),
                weak.stream().filter(WeakPoints::bridge).toList(),
                Returns.of(facts),
                Wording.notProven(facts, weak, model.calibrated()));
    }

    private Member member(
            int position, NetworkFacts facts, Eligibility eligibility, Calibration calibration) {
        List<Evidence> evidence = new ArrayList<>();
        int bits = 0;
        for (Tie tie : facts.ties.get(position)) {
            evidence.add(Evidence.of(tie));
            bits += tie.countedBits();
        }
        evidence.sort(Evidence.STRONGEST_FIRST);
        // a model turns probabilities; who may be proposed is decided by the evidence as it is
        List<String> missing = eligibility.missing(position, networks.probability(bits));
        boolean eligible = missing.isEmpty();
        return new Member(
                facts.members[position],
                roles.of(position, facts),
                bits,
                calibration.probability(bits - networks.threshold()),
                eligible,
                eligible
                        ? Wording.reasons(
                                position,
                                facts,
                                List.of(
                                        eligibility.ground(position),
                                        eligibility.strongLink(position)))
                        : List.copyOf(missing),
                List.copyOf(evidence));
    }

    private static String kind(List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            if (explanation.outcome() == Explanation.Outcome.STANDS) {
                return explanation.kind().word();
            }
        }
        return AssessedNetwork.SUSPECTED;
    }

    /** Name made of the members' external ids, so that it is the same in every run. */
    private String id(int[] members) {
        Accounts accounts = columns.accounts();
        long hash = members.length;
        for (int member : members) {
            hash = ValueHash.combine(hash, ValueHash.of(accounts.id(member)));
        }
        return "N" + String.format("%012x", hash & 0xffffffffffffL);
    }

    private static double middle(List<Member> members) {
        double[] sorted = members.stream().mapToDouble(Member::probability).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    private static Set<IndependenceGroup> groups(NetworkFacts facts) {
        Set<IndependenceGroup> groups = EnumSet.noneOf(IndependenceGroup.class);
        for (List<Tie> ties : facts.ties) {
            for (Tie tie : ties) {
                if (tie.countedBits() > 0) {
                    groups.add(tie.type().group());
                }
            }
        }
        return groups;
    }

    private static int firstDay(NetworkFacts facts) {
        int first = Day.UNKNOWN;
        for (List<Tie> ties : facts.ties) {
            for (Tie tie : ties) {
                first = Day.earlier(first, tie.firstDay());
            }
        }
        return first;
    }

    private static int lastDay(NetworkFacts facts) {
        int last = Day.UNKNOWN;
        for (List<Tie> ties : facts.ties) {
            for (Tie tie : ties) {
                last = Day.later(last, tie.lastDay());
            }
        }
        return last;
    }
}
