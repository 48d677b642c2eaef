package dev.samehand.report;

import java.util.List;

/** A part of a whole, drawn as a piece of a bar. */
record Share(String name, String text, long count) {

    /** Gap between two pieces, in units of the drawing. */
    private static final int GAP = 4;

    /** All parts side by side; numbers beside the bar say the same. */
    static void bar(Html html, List<Share> shares, int width) {
        long whole = Math.max(1, shares.stream().mapToLong(Share::count).sum());
        html.open(
                "svg",
                "class",
                "parts",
                "viewBox",
                "0 0 " + width + " 24",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        long left = 0;
        for (Share share : shares) {
            long piece = share.count * width / whole;
            if (share.count > 0) {
                rect(html, share.name, left, Math.max(GAP, piece - GAP));
            }
            left += piece;
        }
        html.close("svg");
    }

    /** One part of a whole. */
    static void single(Html html, long part, long whole, String name) {
        html.open(
                "svg",
                "viewBox",
                "0 0 1000 24",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        rect(html, "track", 0, 1000);
        rect(html, name, 0, part * 1000 / Math.max(1, whole));
        html.close("svg");
    }

    private static void rect(Html html, String name, long left, long width) {
        html.open(
                        "rect",
                        "class",
                        "p-" + name,
                        "x",
                        Long.toString(left),
                        "width",
                        Long.toString(width),
                        "height",
                        "24")
                .close("rect");
    }
}
