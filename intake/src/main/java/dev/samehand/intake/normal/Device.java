package dev.samehand.intake.normal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Device ids and serial numbers: opaque, but hexadecimal ones come in either case. */
final class Device implements Normaliser {

    private static final Pattern HEXADECIMAL = Pattern.compile("\\{?[0-9a-fA-F:-]{8,}}?");
    private static final Pattern MAC = Pattern.compile("([0-9a-f]{2}[:-]){5}[0-9a-f]{2}");

    @Override
    public Normalised of(String raw) {
        String text = raw.strip();
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        if (!HEXADECIMAL.matcher(text).matches()) {
            return Normalised.usable(text, text);
        }
        String value = text.toLowerCase(Locale.ROOT).replaceAll("[{}]", "");
        if (MAC.matcher(value).matches() && (Character.digit(value.charAt(1), 16) & 2) != 0) {
            return Normalised.placeholder("randomised hardware address");
        }
        return Normalised.usable(value, text);
    }
}
