package dev.samehand.report;

import dev.samehand.assess.Likelihood;

/** How to read the page, for someone who sees it for the first time. */
final class ReadingGuide {

    private static final String[][] TERMS = {
        {
            "Network",
            "Accounts that are judged to be run by the same hand. The page says nothing about who"
                    + " that is. Members may be lent, stolen or run under pressure; the people"
                    + " behind them may be victims."
        },
        {
            "Eligible",
            "May be proposed to a person for a decision. It takes evidence from at least two"
                    + " independent groups, one of it a strong link, a sign of misrepresentation,"
                    + " and no innocent explanation left standing."
        },
        {
            "Bits",
            "The weight of a reason: each bit doubles the odds for one hand, ten bits multiply them"
                    + " by about a thousand. Negative bits speak against it. The bits of a member"
                    + " add up exactly."
        },
        {
            "Real bits",
            "A member's bits less those that it needs, read as odds for one hand, claim more than"
                    + " they hold. What the model makes of them are its real bits: 3 bits are odds"
                    + " of 8 to 1. They are never more than 6.6, because nothing is certain, and shown"
                    + " only where decisions were learned from."
        },
        {
            "Raw and counted bits",
            "What a reason would weigh alone, and what it adds beside the others. Reasons that a"
                    + " single household, picture or payment would trip together count once and a"
                    + " little more."
        },
        {
            "Shared by 3 of 48,210",
            "How many accounts of all that were read hold the value. The rarer it is, the more it"
                    + " weighs."
        },
        {
            "Keys",
            "/ searches, j and k move, Enter opens, t turns the graph into a table and back,"
                    + " Escape goes back. No key changes anything."
        },
        {
            "Strong link",
            "A shared value of a kind that one hand holds at a time as a rule, such as a phone"
                    + " number, a device or a document."
        }
    };

    private ReadingGuide() {}

    static void write(Html html, Run run) {
        html.open("section", "id", "guide", "aria-labelledby", "guide-title").line();
        html.open("details").open("summary");
        html.element("h2", "How to read this page", "id", "guide-title");
        html.close("summary").open("dl", "class", "guide").line();
        for (String[] term : TERMS) {
            html.element("dt", term[0]).element("dd", term[1]).line();
        }
        html.element("dt", "Estimative words").open("dd");
        html.text("Fixed ranges, so that a word means the same everywhere; certainty is never ");
        html.text("claimed. ");
        if (!run.assessment().calibrated()) {
            html.text("They are not calibrated in this run. ");
        }
        words(html);
        html.close("dd").close("dl").close("details").close("section").line();
    }

    private static void words(Html html) {
        html.open("table", "class", "words").open("tbody");
        int from = 0;
        for (Likelihood likelihood : Likelihood.values()) {
            int to = upperPercent(likelihood);
            html.open("tr").element("th", likelihood.word(), "scope", "row");
            html.element("td", Math.max(1, from) + "–" + Math.min(99, to) + " %", "class", "num");
            html.close("tr");
            from = to;
        }
        html.close("tbody").close("table");
    }

    /** The percentage at which the next word begins. */
    private static int upperPercent(Likelihood likelihood) {
        int percent = 0;
        while (percent < 100 && Likelihood.of((percent + 0.5) / 100).compareTo(likelihood) <= 0) {
            percent++;
        }
        return percent;
    }
}
