package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Likelihood;
import dev.samehand.model.Day;
import dev.samehand.model.IndependenceGroup;
import java.util.List;

/** The ranked networks. The script adds search, filters and sorting to the table it finds. */
final class NetworkTable {

    private NetworkTable() {}

    static void write(Html html, Run run, Selection selection) {
        html.open("section", "id", "networks", "aria-labelledby", "networks-title").line();
        html.element("h2", "Networks, in the order to review them", "id", "networks-title");
        if (selection.suspected().isEmpty()) {
            html.element("p", "No suspected network was found.").close("section").line();
            return;
        }
        limits(html, selection);
        html.raw("<div id=\"tools\" hidden></div>").line();
        html.open("table", "class", "networks", "id", "network-table").line();
        header(html, run);
        rows(html, selection.suspected());
        html.close("table").close("section").line();
    }

    /** A browser with a script lays out the first rows only; that is what makes it quick. */
    private static void rows(Html html, List<Selection.Entry> entries) {
        Dates dates = Dates.of(entries);
        int first = Math.min(Limits.ROWS_AT_ONCE, entries.size());
        html.open("tbody").line();
        entries.subList(0, first).forEach(entry -> row(html, entry, dates));
        html.close("tbody").open("tbody", "class", "later").line();
        entries.subList(first, entries.size()).forEach(entry -> row(html, entry, dates));
        html.close("tbody").line();
    }

    private static void limits(Html html, Selection selection) {
        int listed = selection.suspected().size();
        if (listed < selection.suspectedInAll()) {
            html.open("p", "class", "note").text("The first " + Words.count(listed) + " of ");
            html.text(Words.count(selection.suspectedInAll()) + " networks are listed here; ");
            html.text("networks.csv and members.csv hold all of them.").close("p").line();
        }
        long opening = selection.suspected().stream().filter(Selection.Entry::opens).count();
        if (opening < listed) {
            html.open("p", "class", "note").text("Details are shown for the first ");
            html.text(Words.count(opening) + "; evidence.csv holds all of them.").close("p").line();
        }
    }

    private static void header(Html html, Run run) {
        String probability =
                run.assessment().calibrated() ? "One hand" : "One hand, not calibrated";
        html.open("thead").open("tr");
        column(html, "Rank", "rank");
        column(html, "Network", "id");
        column(html, "Accounts", "size");
        column(html, "Eligible", "eligible");
        column(html, probability, "probability");
        html.element("th", "Held together by", "scope", "col");
        column(html, "Seen", "last");
        html.close("tr").close("thead").line();
    }

    private static void column(Html html, String title, String key) {
        html.element("th", title, "scope", "col", "data-sort", key);
    }

    private static void row(Html html, Selection.Entry entry, Dates dates) {
        AssessedNetwork network = entry.network();
        html.open(
                "tr",
                "data-id",
                network.id(),
                "data-groups",
                String.join(" ", words(network)),
                "data-probability",
                Probability.text(network.probability()),
                "data-last",
                Day.text(network.lastDay()));
        html.element("td", Integer.toString(network.rank()), "class", "num rank");
        html.open("th", "scope", "row", "class", "what");
        name(html, entry);
        html.open("p").sentence(network.summary()).close("p");
        if (!network.returned().isEmpty()) {
            html.element("span", "younger than a suspended one", "class", "tag");
        }
        html.close("th");
        html.element("td", Words.count(network.size()), "class", "num size");
        html.element("td", Words.count(network.eligible()), "class", "num eligible");
        html.open("td", "class", "likely");
        html.element("span", Likelihood.of(network.probability()).word(), "class", "word");
        html.text(" ").element("span", Likelihood.percent(network.probability()), "class", "pct");
        html.close("td").open("td", "class", "groups");
        words(network)
                .forEach(word -> html.element("span", word, "class", "g g-" + word).text(" "));
        html.close("td").open("td", "class", "seen");
        dates.draw(html, network.firstDay(), network.lastDay());
        html.close("td").close("tr").line();
    }

    static void name(Html html, Selection.Entry entry) {
        if (entry.opens()) {
            html.open("a", "href", Anchor.of(entry.network().id()));
            html.input(entry.network().id()).close("a");
        } else {
            html.input(entry.network().id());
        }
    }

    private static List<String> words(AssessedNetwork network) {
        return network.groups().stream().sorted().map(IndependenceGroup::word).toList();
    }
}
