package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.model.Accounts;
import dev.samehand.model.Day;

/** Title of the page and what was read. */
final class Masthead {

    private Masthead() {}

    static void write(Html html, Run run, Selection selection) {
        html.open("header", "class", "masthead").line();
        html.open("div", "class", "brand");
        html.element("span", "Samehand", "class", "brand-name");
        html.element("span", "accounts run by the same hand, and why", "class", "brand-line");
        html.open("button", "type", "button", "id", "theme", "class", "quiet", "hidden", "");
        html.text("Dark").close("button").close("div").line();
        html.open("h1").open("a", "href", "#main", "class", "home").input(run.title()).close("a");
        html.close("h1").line();
        facts(html, run);
        html.close("header").line();
    }

    private static void facts(Html html, Run run) {
        long unread = run.files().stream().filter(file -> !file.problem().isEmpty()).count();
        String files = Words.count(run.files().size());
        html.open("dl", "class", "facts").line();
        fact(html, "Accounts", Words.count(run.assessment().population()));
        fact(html, "Observations", Words.count(run.facts().observations()));
        fact(html, "Files", unread == 0 ? files : files + ", " + unread + " with problems");
        fact(html, "Rejected rows", Words.count(run.rejected().size()));
        fact(html, "Dates seen", dates(run));
        run.facts().since().ifPresent(since -> fact(html, "Compared with", since));
        fact(html, "Sensitive values", run.unmasked() ? "shown in full" : "masked");
        html.close("dl").line();
    }

    private static void fact(Html html, String name, String value) {
        html.open("div").element("dt", name).inputElement("dd", value).close("div").line();
    }

    /** From the first creation of an account or sighting of a member to the last. */
    private static String dates(Run run) {
        int first = Day.UNKNOWN;
        int last = Day.UNKNOWN;
        Accounts accounts = run.accounts();
        for (int account = 0; account < accounts.size(); account++) {
            first = Day.earlier(first, accounts.createdDay(account));
            last = Day.later(last, accounts.createdDay(account));
        }
        for (AssessedNetwork network : run.assessment().networks()) {
            first = Day.earlier(first, network.firstDay());
            last = Day.later(last, network.lastDay());
        }
        return Words.span(first, last);
    }
}
