package dev.samehand.report;

import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;

/** A random sample for review by hand: the one honest way to a figure of the user's own. */
final class SampleSection {

    private SampleSection() {}

    static void write(Html html, Run run, Selection selection) {
        Sample sample = Sample.of(run);
        if (sample.drawn().isEmpty()) {
            return;
        }
        html.open("section", "id", "sample", "aria-labelledby", "sample-title").line();
        html.element("h2", "A random sample to review by hand", "id", "sample-title");
        html.open("p", "class", "lead");
        html.text(Words.count(sample.drawn().size(), "eligible account", "eligible accounts"));
        html.text(" of " + Words.count(run.assessment().eligible()) + ", drawn by chance (seed ");
        html.text(Sample.SEED + "), not by strength. Judge each from its evidence and count how ");
        html.text("often you disagree. Answers stay in this window and are stored nowhere.");
        html.close("p").line();
        html.open("table", "class", "sample", "id", "sample-table").open("thead").open("tr");
        for (String title : new String[] {"Account", "Network", "One hand", "Strongest reason"}) {
            html.element("th", title, "scope", "col");
        }
        html.element("th", "Your judgement", "scope", "col", "class", "judge");
        html.close("tr").close("thead").open("tbody").line();
        sample.drawn().forEach(drawn -> row(html, run, selection, drawn));
        html.close("tbody").close("table").close("section").line();
    }

    private static void row(Html html, Run run, Selection selection, Sample.Drawn drawn) {
        String network = drawn.network().id();
        html.open("tr").open("th", "scope", "row");
        if (selection.opens(network)) {
            html.open("a", "href", Anchor.of(network, drawn.position()))
                    .input(drawn.id())
                    .close("a");
        } else {
            html.input(drawn.id());
        }
        html.close("th").inputElement("td", network, "class", "id");
        html.element("td", Probability.inWords(drawn.member().probability()), "class", "likely");
        html.element("td", strongest(run, drawn.member()), "class", "reason");
        html.element("td", "☐ right  ☐ wrong  ☐ cannot tell", "class", "judge");
        html.close("tr").line();
    }

    private static String strongest(Run run, Member member) {
        if (member.evidence().isEmpty()) {
            return "";
        }
        Evidence reason = member.evidence().getFirst();
        Shown shown = Shown.of(run, reason, member.account());
        return reason.type().name().replace('_', ' ')
                + " "
                + VisibleText.of(shown.value(), Limits.TEXT_ON_PAGE)
                + ", shared by "
                + Words.count(reason.holders())
                + " of "
                + Words.count(run.assessment().population());
    }
}
