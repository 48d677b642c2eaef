package dev.samehand.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a network, or of one of its members, inside the page. */
final class Anchor {

    private Anchor() {}

    static String of(String network) {
        // As the page writes the id, see Html.
        return "#network=" + encode(VisibleText.of(network));
    }

    /** The member at a position of its network, from 0. */
    static String of(String network, int position) {
        return of(network) + "&member=" + (position + 1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
