package dev.samehand.report;

import dev.samehand.assess.Likelihood;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * {@code report.html}: one page that opens from a disk without a network. Its policy allows this
 * project's own style and script by their hashes and nothing else; everything of the input is
 * escaped text, or JSON in an element that no browser runs.
 */
final class Page implements ResultFile {

    private static final Asset STYLE =
            Asset.of("base.css", "overview.css", "network.css", "print.css");

    private static final Asset SCRIPT =
            Asset.of(
                    "elements.js",
                    "figures.js",
                    "data.js",
                    "overview.js",
                    "sample.js",
                    "layout.js",
                    "graph.js",
                    "matrix.js",
                    "waterfall.js",
                    "timeline.js",
                    "member.js",
                    "network.js",
                    "routes.js");

    private static final String POLICY =
            "default-src 'none'; script-src "
                    + SCRIPT.policySource()
                    + "; style-src "
                    + STYLE.policySource()
                    + "; img-src data:; base-uri 'none'; form-action 'none'"
                    + "; require-trusted-types-for 'script'";

    @Override
    public String name() {
        return "report.html";
    }

    @Override
    public void write(Run run, OutputStream out) throws IOException {
        out.write(markup(run).getBytes(StandardCharsets.UTF_8));
    }

    private static String markup(Run run) {
        Selection selection = Selection.of(run);
        Html html = new Html();
        html.raw("<!DOCTYPE html>").line().open("html", "lang", "en").line();
        head(html, run);
        html.open("body").line();
        html.element("a", "Skip to the report", "class", "skip", "href", "#main").line();
        Masthead.write(html, run, selection);
        html.open("main", "id", "main", "tabindex", "-1").line();
        overview(html, run, selection);
        html.raw("<div id=\"detail\" hidden></div>").line();
        PlainDetails.write(html, run, selection);
        html.close("main").line();
        footer(html, run);
        data(html, run, selection);
        html.open("script").raw(SCRIPT.text()).close("script").line();
        return html.close("body").close("html").line().toString();
    }

    private static void head(Html html, Run run) {
        html.open("head").line().raw("<meta charset=\"utf-8\">").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "robots", "content", "noindex, nofollow").line();
        html.open("title").text(VisibleText.of(run.title(), Limits.TEXT_ON_PAGE));
        html.text(" · Samehand report").close("title").line();
        html.open("style").raw(STYLE.text()).close("style").line().close("head").line();
    }

    private static void overview(Html html, Run run, Selection selection) {
        html.open("div", "id", "overview").line();
        Summary.write(html, run, selection);
        NetworkTable.write(html, run, selection);
        SampleSection.write(html, run, selection);
        KnownBadSection.write(html, run, selection);
        LeftAlone.write(html, selection);
        ReliabilitySection.write(html, run);
        ReadingGuide.write(html, run);
        InputSection.write(html, run);
        html.close("div").line();
    }

    private static void footer(Html html, Run run) {
        html.open("footer", "class", "foot").open("p");
        html.text("Samehand " + run.facts().version() + ". This page holds personal data: ");
        html.text("share it only with people who need it for this review. The full results are ");
        html.text("the CSV files beside it; times and hashes of the run are in run.json.");
        html.close("p").close("footer").line();
    }

    /** Details lie in elements of their own, so that the script reads only what is opened. */
    private static void data(Html html, Run run, Selection selection) {
        html.raw("<script type=\"application/json\" id=\"facts\">");
        html.raw("{\"population\":" + run.assessment().population());
        html.raw(",\"calibrated\":" + run.assessment().calibrated());
        html.raw(",\"needed\":" + run.facts().model().neededBits());
        html.raw(",\"rowsAtOnce\":" + Limits.ROWS_AT_ONCE);
        html.raw(",\"likelihood\":[" + likelihoods() + "]}</script>").line();
        selection.suspected().forEach(entry -> details(html, entry));
        selection.leftAlone().forEach(entry -> details(html, entry));
    }

    private static String likelihoods() {
        return Arrays.stream(Likelihood.values())
                .map(likelihood -> '"' + likelihood.word() + '"')
                .collect(Collectors.joining(","));
    }

    private static void details(Html html, Selection.Entry entry) {
        if (entry.opens()) {
            html.open("script", "type", "application/json", "data-network", entry.network().id());
            html.raw(entry.details()).close("script").line();
        }
    }
}
