package dev.samehand.intake.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Addresses of profiles and portfolios, without what differs from click to click. */
final class Url implements Normaliser {

    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "msclkid", "igshid", "mc_cid", "mc_eid", "ref", "trk", "si");

    /** Sites of everybody: an address without a path there tells nothing. */
    private static final Set<String> EVERYBODYS =
            Set.of(
                    "github.com",
                    "gitlab.com",
                    "linkedin.com",
                    "google.com",
                    "facebook.com",
                    "twitter.com",
                    "x.com",
                    "instagram.com",
                    "youtube.com",
                    "medium.com",
                    "behance.net",
                    "dribbble.com",
                    "stackoverflow.com",
                    "example.com");

    @Override
    public Normalised of(String raw) {
        String text = raw.strip();
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        String rest = text.replaceFirst("^(?i)[a-z][a-z0-9+.-]*://", "").replaceFirst("#.*$", "");
        int end = hostEnd(rest);
        String host = host(rest.substring(0, end));
        if (host.isEmpty() || text.indexOf(' ') >= 0 || host.indexOf('.') < 0) {
            return Normalised.unusable("not a web address");
        }
        int query = rest.indexOf('?');
        String path = rest.substring(end, query < 0 ? rest.length() : query);
        String normal = host + path.replaceFirst("/+$", "") + query(rest, query);
        return EVERYBODYS.contains(normal)
                ? Normalised.placeholder("site of everybody")
                : Normalised.usable(normal, text);
    }

    private static int hostEnd(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
                return i;
            }
        }
        return rest.length();
    }

    private static String host(String authority) {
        String host = Fold.lower(authority.substring(authority.lastIndexOf('@') + 1));
        String named = host.replaceFirst(":(80|443)$", "").replaceFirst("\\.$", "");
        return named.startsWith("www.") ? named.substring(4) : named;
    }

    private static String query(String rest, int question) {
        if (question < 0) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : rest.substring(question + 1).split("&", -1)) {
            String name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
