package dev.samehand.intake.normal;

import dev.samehand.model.ObservableTypes;

/** Hides the sensitive part of a value that people may look at. */
public final class Masks {

    private Masks() {}

    /** The value with its sensitive part hidden, as its type demands. */
    public static String of(String type, String shown) {
        return switch (type) {
            case ObservableTypes.EMAIL, ObservableTypes.COMMIT_EMAIL -> email(shown);
            case ObservableTypes.REFERENCE ->
                    shown.indexOf('@') > 0 ? email(shown) : ends(shown, 3, 2);
            case ObservableTypes.PHONE, ObservableTypes.PHONE_NATIONAL -> ends(shown, 3, 2);
            case ObservableTypes.EMAIL_STEM -> ends(shown, 2, 1);
            case ObservableTypes.IP -> ip(shown);
            case ObservableTypes.PAYOUT -> payout(shown);
            case ObservableTypes.ADDRESS -> ends(shown, 6, 0);
            case ObservableTypes.DEVICE, ObservableTypes.SERIAL -> ends(shown, 4, 2);
            default -> shown;
        };
    }

    private static String email(String shown) {
        int at = shown.lastIndexOf('@');
        return at <= 0
                ? ends(shown, 1, 0)
                : ends(shown.substring(0, at), 1, 0) + shown.substring(at);
    }

    private static String ip(String shown) {
        int end = Math.max(shown.lastIndexOf('.'), shown.indexOf(':', shown.indexOf(':') + 1));
        return end <= 0 ? ends(shown, 3, 0) : shown.substring(0, end + 1) + "…";
    }

    private static String payout(String shown) {
        if (shown.startsWith("…")) {
            return shown;
        }
        return shown.indexOf('@') > 0 ? email(shown) : ends(shown, 4, 4);
    }

    /** Some characters of either end, and never more than half of the whole. */
    private static String ends(String shown, int first, int last) {
        int half = shown.codePointCount(0, shown.length()) / 2;
        int head = Math.min(first, half);
        int tail = Math.min(last, half - head);
        int from = shown.offsetByCodePoints(0, head);
        int to = shown.offsetByCodePoints(shown.length(), -Math.max(0, tail));
        return shown.substring(0, from) + "…" + shown.substring(to);
    }
}
