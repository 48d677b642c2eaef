package dev.samehand.report;

import dev.samehand.model.Day;
import java.util.List;

/** A scale of days, so that the spans of all networks can be compared at a glance. */
record Dates(int first, int last) {

    static Dates of(List<Selection.Entry> entries) {
        int first = Day.UNKNOWN;
        int last = Day.UNKNOWN;
        for (Selection.Entry entry : entries) {
            first = Day.earlier(first, entry.network().firstDay());
            last = Day.later(last, entry.network().lastDay());
        }
        return new Dates(first, last);
    }

    /** The span as text and as a bar on the scale. */
    void draw(Html html, int from, int to) {
        html.element("span", Words.span(from, to), "class", "dates");
        if (from == Day.UNKNOWN || to == Day.UNKNOWN) {
            return;
        }
        long days = Math.max(1, (long) last - first);
        long x = (from - (long) first) * 100 / days;
        long width = Math.max(2, (to - (long) from) * 100 / days);
        html.open(
                "svg",
                "class",
                "span",
                "viewBox",
                "0 0 102 6",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.open("rect", "class", "p-track", "width", "102", "height", "6").close("rect");
        html.open(
                        "rect",
                        "class",
                        "p-span",
                        "x",
                        Long.toString(Math.min(x, 100)),
                        "width",
                        Long.toString(width),
                        "height",
                        "6")
                .close("rect");
        html.close("svg");
    }
}
