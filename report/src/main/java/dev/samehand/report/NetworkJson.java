package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Explanation;
import dev.samehand.assess.NearMiss;
import dev.samehand.assess.WeakPoint;
import dev.samehand.model.IndependenceGroup;
import java.util.List;

/**
 * The details of one network as JSON for the page's script. Bits stay fixed-point numbers of 1/256,
 * so that the page adds them exactly; days are numbers, see {@code model.Day}. Values, files and
 * repeated sentences are listed once and named by their position.
 */
final class NetworkJson {

    private final RunIndex index;
    private final AssessedNetwork network;
    private final NetworkValues values;
    private final PageJson json;

    private NetworkJson(RunIndex index, AssessedNetwork network, PageJson json) {
        this.index = index;
        this.network = network;
        this.values = new NetworkValues(index.run(), network);
        this.json = json;
    }

    static String of(RunIndex index, AssessedNetwork network) {
        return PageJson.object(json -> new NetworkJson(index, network, json).write());
    }

    private void write() {
        head();
        MemberJson members = new MemberJson(index, values, json);
        json.array(
                "members",
                network.members().stream().limit(Limits.MEMBERS_ON_PAGE).toList(),
                members::write);
        json.array("explanations", network.explanations(), this::explanation);
        json.array("weakest", network.weakest(), this::point);
        json.array("bridges", network.bridges(), this::point);
        json.sentences("returned", network.returned());
        json.sentences("notProven", network.notProven());
        List<NearMiss> near = index.nearMisses(network.id());
        json.array("near", near.stream().limit(Limits.NEAR_ON_PAGE).toList(), this::nearMiss);
        // Last: writing the rest has numbered them.
        values.write(json);
    }

    private void head() {
        json.text("id", network.id());
        json.number("rank", network.rank());
        json.text("kind", network.kind());
        json.number("size", network.size());
        json.number("eligible", network.eligible());
        json.probability(network.probability());
        json.array(
                "groups",
                network.groups().stream().sorted().map(IndependenceGroup::word).toList(),
                json::word);
        json.day("first", network.firstDay());
        json.day("last", network.lastDay());
        json.sentence("summary", network.summary());
    }

    private void explanation(Explanation explanation) {
        json.array(() -> {
            json.word(explanation.kind().word());
            json.number(explanation.bitsFor());
            json.number(explanation.bitsAgainst());
            json.word(outcome(explanation));
            json.number(values.sentence(explanation.why()));
        });
    }

    private static String outcome(Explanation explanation) {
        return switch (explanation.outcome()) {
            case STANDS -> "stands";
            case OPEN -> "open";
            case REFUTED -> "answered";
        };
    }

    private void point(WeakPoint point) {
        json.array(() -> {
            json.number(values.number(point));
            json.number(point.membersLost());
            json.number(Math.round(point.share() * 100));
        });
    }

    private void nearMiss(NearMiss near) {
        json.array(() -> {
            json.text(index.run().accounts().id(near.account()));
            json.number(near.bits());
            json.number(near.neededBits());
            json.sentence(near.why());
        });
    }
}
