package dev.samehand.report;

import dev.samehand.assess.NearKnownBad;
import java.util.List;
import java.util.Locale;

/** Accounts near to known-bad ones: where to look, with no word that anything is wrong there. */
final class KnownBadSection {

    private KnownBadSection() {}

    static void write(Html html, Run run, Selection selection) {
        List<NearKnownBad> near = run.assessment().nearKnownBad();
        if (near.isEmpty()) {
            return;
        }
        html.open("section", "id", "near-known-bad", "aria-labelledby", "known-bad-title").line();
        html.element("h2", "Near to what is known to be bad: look here", "id", "known-bad-title");
        html.open("p", "class", "lead");
        html.text("These accounts share something with suspended accounts or listed values. ");
        html.text(
                "A number nearer to 1 means more of it, and fewer others who share it too. It is ");
        html.text("no probability and no reason to act: suspensions can be wrong.");
        html.close("p").line();
        html.open("table", "class", "sample").open("thead").open("tr");
        for (String title : new String[] {"Account", "Network", "Nearness", "What is shared"}) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
        near.stream().limit(Limits.NEAR_KNOWN_BAD).forEach(one -> row(html, run, selection, one));
        html.close("tbody").close("table").line();
        if (near.size() > Limits.NEAR_KNOWN_BAD) {
            html.open("p", "class", "note").text("The first ");
            html.text(Words.count(Limits.NEAR_KNOWN_BAD) + " stand here; ");
            html.text(KnownBadCsv.NAME + " holds " + Words.count(near.size()) + ".");
            html.close("p").line();
        }
        html.close("section").line();
    }

    private static void row(Html html, Run run, Selection selection, NearKnownBad near) {
        html.open("tr").open("th", "scope", "row").input(run.accounts().id(near.account()));
        html.close("th").open("td", "class", "id");
        if (selection.opens(near.network())) {
            html.open("a", "href", Anchor.of(near.network())).input(near.network()).close("a");
        } else {
            html.input(near.network());
        }
        html.close("td");
        html.element("td", String.format(Locale.ROOT, "%.2f", near.nearness()), "class", "likely");
        html.open("td", "class", "reason").sentence(near.why()).close("td");
        html.close("tr").line();
    }
}
