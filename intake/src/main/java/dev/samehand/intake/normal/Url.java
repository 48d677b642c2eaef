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
        String rest = withoutFragment(withoutScheme(text));
        int end = hostEnd(rest);
        String host = host(rest.substring(0, end));
        if (host.isEmpty() || text.indexOf(' ') >= 0 || host.indexOf('.') <= 0) {
            return Normalised.unusable("not a web address");
        }
        int query = rest.indexOf('?');
        String path = withoutSlashes(rest.substring(end, query < 0 ? rest.length() : query));
        String normal = host + path + query(rest, query);
        return EVERYBODYS.contains(normal)
                ? Normalised.placeholder("site of everybody")
                : Normalised.usable(normal, text);
    }

    private static String withoutScheme(String text) {
        int colon = text.indexOf("://");
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-')) {
                return text;
            }
        }
        return colon < 0 ? text : text.substring(colon + 3);
    }

    private static String withoutFragment(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
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
        int port = host.endsWith(":80") ? 3 : host.endsWith(":443") ? 4 : 0;
        String named = host.substring(0, host.length() - port);
        String plain = named.endsWith(".") ? named.substring(0, named.length() - 1) : named;
        return plain.startsWith("www.") ? plain.substring(4) : plain;
    }

    private static String query(String rest, int question) {
        if (question < 0) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : rest.substring(question + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!isTracking(name.toLowerCase(Locale.ROOT))) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static boolean isTracking(String name) {
        return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
    }
}
