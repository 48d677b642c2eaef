package dev.samehand.report;

import dev.samehand.assess.calibration.Reliability;
import dev.samehand.assess.calibration.Reliability.Bin;
import java.util.Locale;

/**
 * What was said against what came true: reliable probabilities lie on the diagonal. Below, how many
 * members each point rests on. Hidden from screen readers, which get the table beside it.
 */
final class ReliabilityDiagram {

    /** Units of the drawing: a square for the points, a strip for the counts, room for words. */
    private static final int SQUARE = 200;

    private static final int LEFT = 40;
    private static final int TOP = 24;
    private static final int STRIP = 48;
    private static final int STRIP_TOP = TOP + SQUARE + 30;
    private static final int WIDTH = LEFT + SQUARE + 20;
    private static final int HEIGHT = STRIP_TOP + STRIP + 20;

    private final Html html;

    private ReliabilityDiagram(Html html) {
        this.html = html;
    }

    static void write(Html html, Reliability reliability) {
        html.open(
                        "svg",
                        "class",
                        "diagram",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        Integer.toString(HEIGHT),
                        "aria-hidden",
                        "true")
                .line();
        ReliabilityDiagram diagram = new ReliabilityDiagram(html);
        diagram.frame();
        diagram.points(reliability);
        diagram.counts(reliability);
        html.close("svg").line();
    }

    private void frame() {
        for (int tenth = 0; tenth <= Reliability.BINS; tenth += 5) {
            double part = tenth / (double) Reliability.BINS;
            line("grid", x(part), y(0), x(part), y(1));
            line("grid", x(0), y(part), x(1), y(part));
            text("middle", x(part), y(0) + 14, Double.toString(part));
            text("end", x(0) - 6, y(part) + 4, Double.toString(part));
        }
        line("even", x(0), y(0), x(1), y(1));
        text("start", x(0), y(1) - 8, "part confirmed, by probability said");
    }

    private void points(Reliability reliability) {
        for (int i = 1; i < reliability.bins().size(); i++) {
            Bin from = reliability.bins().get(i - 1);
            Bin to = reliability.bins().get(i);
            line(
                    "way",
                    x(from.predicted()),
                    y(from.observed()),
                    x(to.predicted()),
                    y(to.observed()));
        }
        for (Bin bin : reliability.bins()) {
            html.open(
                            "circle",
                            "class",
                            "point",
                            "cx",
                            one(x(bin.predicted())),
                            "cy",
                            one(y(bin.observed())),
                            "r",
                            "4")
                    .close("circle");
        }
    }

    private void counts(Reliability reliability) {
        int most = reliability.bins().stream().mapToInt(Bin::count).max().orElse(1);
        for (Bin bin : reliability.bins()) {
            double height = Math.max(1, STRIP * (bin.count() / (double) most));
            html.open(
                            "rect",
                            "class",
                            "count",
                            "x",
                            one(x(bin.from()) + 1),
                            "y",
                            one(STRIP_TOP + STRIP - height),
                            "width",
                            one(SQUARE / (double) Reliability.BINS - 2),
                            "height",
                            one(height))
                    .close("rect");
        }
        text("start", x(0), STRIP_TOP + STRIP + 14, "members, at most " + Words.count(most));
    }

    private void line(String name, double x1, double y1, double x2, double y2) {
        html.open("line", "class", name, "x1", one(x1), "y1", one(y1), "x2", one(x2), "y2", one(y2))
                .close("line");
    }

    private void text(String anchor, double x, double y, String words) {
        html.element("text", words, "x", one(x), "y", one(y), "text-anchor", anchor);
    }

    private static double x(double part) {
        return LEFT + SQUARE * part;
    }

    private static double y(double part) {
        return TOP + SQUARE * (1 - part);
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
