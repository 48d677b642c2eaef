package dev.samehand.assess;

import dev.samehand.model.Accounts;
import java.util.ArrayList;
import java.util.List;

/** Everything that an assessment says, as lines. */
final class Dump {

    private Dump() {}

    static List<String> of(Result result) {
        Accounts accounts = result.columns().accounts();
        List<String> lines = new ArrayList<>();
        for (AssessedNetwork network : result.assessment().networks()) {
            lines.add(network.rank() + " " + network.id() + " " + network.kind());
            lines.add(network.summary() + " " + network.probability() + " " + network.groups());
            lines.add(network.firstDay() + ".." + network.lastDay());
            network.explanations().forEach(explanation -> lines.add(explanation.toString()));
            network.weakest().forEach(point -> lines.add("weakest " + point));
            network.bridges().forEach(point -> lines.add("bridge " + point));
            network.links().forEach(link -> lines.add(link.toString()));
            lines.addAll(network.returned());
            lines.addAll(network.notProven());
            for (Member member : network.members()) {
                lines.add(accounts.id(member.account()) + " " + member);
            }
        }
        result.assessment().nearMisses().forEach(miss -> lines.add(miss.toString()));
        return lines;
    }
}
