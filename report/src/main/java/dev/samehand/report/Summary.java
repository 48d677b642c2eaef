package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.model.IndependenceGroup;
import java.util.List;

/**
 * What a manager reads first: how many accounts, how sure, and what holds the networks together.
 */
final class Summary {

    /** Width of the bars in the units of their drawing. */
    private static final int BAR = 1000;

    private Summary() {}

    static void write(Html html, Run run, Selection selection) {
        html.open("section", "class", "summary", "aria-label", "Summary").line();
        headline(html, run);
        certainty(html, run);
        if (!run.assessment().networks().isEmpty()) {
            html.open("div", "class", "panels").line();
            standing(html, run, selection);
            bindings(html, run);
            html.close("div");
        }
        html.close("section").line();
    }

    private static void headline(Html html, Run run) {
        int eligible = run.assessment().eligible();
        html.open("p", "class", "headline");
        if (eligible == 0) {
            html.element("strong", "No account");
            html.text(" has enough evidence to be proposed to a person.");
        } else {
            long networks = suspectedWithEligible(run);
            html.element("strong", Words.count(eligible, "account", "accounts"));
            html.text(" in ").element("strong", Words.count(networks, "network", "networks"));
            html.text(" may be proposed to a person. ");
            html.element("span", "Nothing acts by itself.", "class", "aside");
        }
        html.close("p").line();
    }

    private static void certainty(Html html, Run run) {
        int eligible = run.assessment().eligible();
        if (!run.assessment().calibrated()) {
            html.open("div", "class", "banner", "role", "note");
            html.element("strong", "Not calibrated on your own decisions. ");
            html.text(
                    "The probabilities follow general priors. Use them to order the work; how many of the proposed accounts ");
            html.text("are wrong cannot be said until reviewed decisions have been learnt from. ");
            if (eligible > 0) {
                html.element("a", "Review the random sample", "href", "#sample");
                html.text(" for a first figure of your own.");
            }
            html.close("div").line();
            return;
        }
        if (eligible > 0) {
            Forecast forecast = Forecast.of(run.assessment());
            html.open("p", "class", "expect").text("Of them expect ");
            html.element(
                    "strong", Words.count(forecast.low()) + " to " + Words.count(forecast.high()));
            html.text(" to be wrong (90 % range of the calibrated probabilities). ");
            html.element("a", "Review the random sample", "href", "#sample").text(" to check it.");
            html.close("p").line();
        }
    }

    private static void standing(Html html, Run run, Selection selection) {
        int eligible = run.assessment().eligible();
        long inSuspected = 0;
        long waiting = 0;
        for (AssessedNetwork network : run.assessment().networks()) {
            if (Words.suspected(network)) {
                inSuspected += network.size();
                waiting += network.size() - network.eligible();
            }
        }
        List<Share> shares =
                List.of(
                        new Share("eligible", "may be proposed", eligible),
                        new Share("waiting", "wait for a person", waiting),
                        new Share("alone", "left alone", selection.membersLeftAlone()));
        html.open("div", "class", "panel").element("h2", "Where grouped accounts stand");
        Share.bar(html, shares, BAR);
        html.open("ul", "class", "key");
        for (Share share : shares) {
            html.open("li", "class", share.name()).element("b", Words.count(share.count()));
            html.text(" " + share.text()).close("li");
        }
        long ungrouped = run.assessment().population() - inSuspected - selection.membersLeftAlone();
        html.open("li", "class", "rest").element("b", Words.count(ungrouped));
        html.text(" in no group").close("li").close("ul").close("div").line();
    }

    private static void bindings(Html html, Run run) {
        List<AssessedNetwork> suspected =
                run.assessment().networks().stream().filter(Words::suspected).toList();
        html.open("div", "class", "panel").element("h2", "What holds the networks together");
        html.open("table", "class", "bindings").open("tbody");
        for (IndependenceGroup group : IndependenceGroup.values()) {
            long bound = suspected.stream().filter(one -> one.groups().contains(group)).count();
            if (bound > 0) {
                html.open("tr").open("th", "scope", "row");
                html.element("span", group.word(), "class", "g g-" + group.word()).close("th");
                html.open("td", "class", "meter");
                Share.single(html, bound, suspected.size(), group.word());
                html.close("td")
                        .element(
                                "td",
                                Words.count(bound) + " of " + Words.count(suspected.size()),
                                "class",
                                "num");
                html.close("tr");
            }
        }
        html.close("tbody").close("table").close("div").line();
    }

    private static long suspectedWithEligible(Run run) {
        return run.assessment().networks().stream().filter(one -> one.eligible() > 0).count();
    }
}
