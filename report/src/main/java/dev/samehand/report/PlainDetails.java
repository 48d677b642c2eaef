package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Explanation;
import dev.samehand.assess.Member;
import dev.samehand.model.Bits;
import java.util.List;

/** The first networks in full for readers without JavaScript; others never load it. */
final class PlainDetails {

    private PlainDetails() {}

    static void write(Html html, Run run, Selection selection) {
        List<Selection.Entry> first =
                selection.suspected().stream().limit(Limits.NETWORKS_WITHOUT_SCRIPT).toList();
        html.open("noscript").line();
        html.open("p", "class", "banner");
        html.text("Without JavaScript this page shows the tables above and the first ");
        html.text(Words.count(first.size(), "network", "networks") + " below. Graphs, search ");
        html.text("and the other networks need it; the CSV files hold everything.");
        html.close("p").line();
        first.forEach(entry -> network(html, run, entry.network()));
        html.close("noscript").line();
    }

    private static void network(Html html, Run run, AssessedNetwork network) {
        html.open("article", "class", "plain", "id", Anchor.of(network.id()).substring(1)).line();
        html.open("h2").text("Network ").input(network.id()).close("h2");
        html.open("p").sentence(network.summary()).close("p");
        html.open("p").text(Words.count(network.size(), "account", "accounts") + ", ");
        html.text(network.eligible() + " eligible; one hand: ");
        html.text(Probability.inWords(network.probability())).close("p").line();
        network.members().stream()
                .limit(Limits.MEMBERS_WITHOUT_SCRIPT)
                .forEach(member -> member(html, run, member));
        if (network.size() > Limits.MEMBERS_WITHOUT_SCRIPT) {
            html.open("p").text("The other members are in members.csv.").close("p").line();
        }
        sentences(html, "Younger than a suspended account", network.returned());
        sentences(
                html,
                "Innocent explanations weighed",
                network.explanations().stream().map(PlainDetails::explanation).toList());
        sentences(html, "What this does not prove", network.notProven());
        html.close("article").line();
    }

    private static void member(Html html, Run run, Member member) {
        html.open("h3").input(run.accounts().id(member.account())).close("h3");
        html.open("p").text(Bits.text(member.bits()) + " bits; one hand: ");
        html.text(Probability.inWords(member.probability()) + "; ");
        html.text(member.eligible() ? "eligible" : "waits for a person").close("p");
        html.open("table").open("thead").open("tr");
        for (String title : new String[] {"Reason", "Shared by", "Raw", "Counted", "Source"}) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
        PageEvidence evidence = PageEvidence.of(member);
        evidence.shown().forEach(reason -> reason(html, run, member, reason));
        html.close("tbody").close("table");
        if (evidence.restCount() > 0) {
            html.open("p").text("and " + evidence.restCount() + " more reasons with ");
            html.text(Bits.text(evidence.restBits()) + " bits in evidence.csv").close("p");
        }
        html.line();
    }

    private static void reason(Html html, Run run, Member member, Evidence reason) {
        Shown shown = Shown.of(run, reason, member.account());
        html.open("tr").open("th", "scope", "row").text(reason.type().name() + " ");
        html.input(shown.value()).close("th");
        html.element(
                "td",
                reason.value() == 0
                        ? ""
                        : Words.count(reason.holders())
                                + " of "
                                + Words.count(run.assessment().population()));
        html.element("td", Bits.text(reason.rawBits()), "class", "num");
        html.element("td", Bits.text(reason.countedBits()), "class", "num");
        html.open("td").input(shown.file());
        html.text(shown.line() == 0 ? "" : ":" + shown.line()).close("td").close("tr").line();
    }

    private static String explanation(Explanation explanation) {
        return explanation.kind().word()
                + ": "
                + Bits.shortText(explanation.bitsFor())
                + " bits for, "
                + Bits.shortText(explanation.bitsAgainst())
                + " against. "
                + explanation.why();
    }

    private static void sentences(Html html, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.element("h3", title).open("ul");
            sentences.forEach(
                    text -> html.element("li", VisibleText.of(text, Limits.SENTENCE_ON_PAGE)));
            html.close("ul").line();
        }
    }
}
