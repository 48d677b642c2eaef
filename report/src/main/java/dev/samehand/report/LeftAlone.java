package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Explanation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups with an innocent explanation that stands. They are named as what they are. */
final class LeftAlone {

    private LeftAlone() {}

    static void write(Html html, Selection selection) {
        if (selection.leftAlone().isEmpty()) {
            return;
        }
        html.open("section", "id", "left-alone", "aria-labelledby", "alone-title").line();
        html.element("h2", "Left alone, and why", "id", "alone-title");
        html.open("p", "class", "lead");
        html.text(Words.count(selection.leftAloneInAll(), "group", "groups") + " with ");
        html.text(Words.count(selection.membersLeftAlone(), "account", "accounts"));
        html.text(" share things, and an innocent explanation accounts for it. ");
        html.text("They are listed so that you can disagree.").close("p").line();
        byKind(selection).forEach((kind, entries) -> kind(html, kind, entries));
        if (selection.leftAlone().size() < selection.leftAloneInAll()) {
            html.open("p", "class", "note").text("The first ");
            html.text(Words.count(selection.leftAlone().size()) + " groups are listed here; ");
            html.text("networks.csv holds all of them.").close("p").line();
        }
        html.close("section").line();
    }

    private static Map<String, List<Selection.Entry>> byKind(Selection selection) {
        return selection.leftAlone().stream()
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.network().kind(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static void kind(Html html, String kind, List<Selection.Entry> entries) {
        html.open("details", "class", "kind").open("summary");
        html.open("b").input(kind).close("b").text(" ");
        html.element("span", Words.count(entries.size()), "class", "count");
        Words.meaning(kind).ifPresent(meaning -> html.element("span", meaning, "class", "meaning"));
        html.close("summary").open("table", "class", "alone").open("thead").open("tr");
        for (String title : new String[] {"Group", "Accounts", "Why it is left alone", "Seen"}) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
        entries.forEach(entry -> row(html, entry));
        html.close("tbody").close("table").close("details").line();
    }

    private static void row(Html html, Selection.Entry entry) {
        AssessedNetwork network = entry.network();
        html.open("tr").open("th", "scope", "row");
        NetworkTable.name(html, entry);
        html.close("th").element("td", Words.count(network.size()), "class", "num");
        html.element("td", why(network), "class", "why");
        html.element("td", Words.span(network.firstDay(), network.lastDay()), "class", "seen");
        html.close("tr").line();
    }

    private static String why(AssessedNetwork network) {
        String why =
                network.explanations().stream()
                        .filter(one -> one.kind().word().equals(network.kind()))
                        .map(Explanation::why)
                        .findFirst()
                        .orElse(network.summary());
        return VisibleText.of(why, Limits.SENTENCE_ON_PAGE);
    }
}
