package dev.samehand.assess;

import dev.samehand.link.Networks;
import dev.samehand.model.Columns;
import java.util.List;
import java.util.Optional;

/** An assessment that can be asked by external ids. */
record Result(Columns columns, Networks networks, Assessment assessment) {

    static Result of(Columns columns) {
        Networks networks = Town.link(columns);
        return new Result(columns, networks, Assessing.assess(columns, networks));
    }

    Optional<AssessedNetwork> networkOf(String account) {
        int number = columns.accounts().find(account);
        return assessment.networks().stream()
                .filter(network -> network.members().stream().anyMatch(m -> m.account() == number))
                .findFirst();
    }

    /** The network of an account that must be in one. */
    AssessedNetwork network(String account) {
        return networkOf(account)
                .orElseThrow(() -> new AssertionError(account + " is in no network"));
    }

    Member member(String account) {
        int number = columns.accounts().find(account);
        return network(account).members().stream()
                .filter(member -> member.account() == number)
                .findFirst()
                .orElseThrow();
    }

    List<String> eligible() {
        return assessment.networks().stream()
                .flatMap(network -> network.members().stream())
                .filter(Member::eligible)
                .map(member -> columns.accounts().id(member.account()))
                .sorted()
                .toList();
    }

    Explanation explanation(String account, BenignKind kind) {
        return network(account).explanations().stream()
                .filter(explanation -> explanation.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " was not weighed"));
    }

    /** What was found, as a message for a failing test. */
    String story() {
        StringBuilder story = new StringBuilder();
        for (AssessedNetwork network : assessment.networks()) {
            story.append('\n').append(network.kind()).append(": ").append(network.summary());
            network.explanations().forEach(e -> story.append("\n  ").append(e));
            network.members()
                    .forEach(m ->
                            story.append("\n  ")
                                    .append(columns.accounts().id(m.account()))
                                    .append(m.eligible() ? " eligible " : " not eligible ")
                                    .append(m.bits())
                                    .append(m.reasons()));
        }
        return story.toString();
    }
}
