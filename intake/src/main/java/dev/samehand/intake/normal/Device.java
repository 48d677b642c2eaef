package dev.samehand.intake.normal;

import java.util.Locale;

/** Device ids: opaque, but hexadecimal ones come in either case. */
final class Device implements Normaliser {

    /** Shorter ones are not taken for hexadecimal: case may matter in them. */
    static final int FEWEST_DIGITS = 8;

    @Override
    public Normalised of(String raw) {
        String text = raw.strip();
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        String id = isBraced(text) ? text.substring(1, text.length() - 1) : text;
        if (!isHexadecimal(id)) {
            return Normalised.usable(text, text);
        }
        String value = id.toLowerCase(Locale.ROOT);
        return isRandomMac(value)
                ? Normalised.placeholder("randomised hardware address")
                : Normalised.usable(value, text);
    }

    private static boolean isBraced(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static boolean isHexadecimal(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 0x80 || (Character.digit(c, 16) < 0 && c != '-' && c != ':')) {
                return false;
            }
        }
        return id.length() >= FEWEST_DIGITS;
    }

    /** Whether the second-lowest bit of a hardware address says that software made it up. */
    private static boolean isRandomMac(String value) {
        if (value.length() != 17 || (Character.digit(value.charAt(1), 16) & 2) == 0) {
            return false;
        }
        for (int i = 2; i < 17; i += 3) {
            if (value.charAt(i) != ':' && value.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
