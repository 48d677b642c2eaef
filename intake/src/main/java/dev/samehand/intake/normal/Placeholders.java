package dev.samehand.intake.normal;

import java.util.Locale;
import java.util.Set;

/** Values that systems write where there is none. Linking on them would join strangers. */
public final class Placeholders {

    private static final Set<String> WORDS =
            Set.of(
                    "none",
                    "null",
                    "nil",
                    "n/a",
                    "na",
                    "n.a.",
                    "nan",
                    "undefined",
                    "unknown",
                    "unspecified",
                    "not specified",
                    "not available",
                    "not applicable",
                    "not provided",
                    "invalid",
                    "default",
                    "default string",
                    "empty",
                    "blank",
                    "test",
                    "tbd",
                    "oem",
                    "o.e.m.",
                    "to be filled by o.e.m.",
                    "to be filled by oem",
                    "system serial number",
                    "chassis serial number",
                    "base board serial number",
                    "serial number",
                    "system product name",
                    "123456789",
                    "1234567890",
                    "0123456789",
                    "0123456789abcdef",
                    "cafebabe",
                    "deadbeef",
                    "03000200-0400-0500-0006-000700080009");

    private Placeholders() {}

    /** Whether a value stands for none: a known word, or one character over and over. */
    public static boolean matches(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || word.startsWith("vmware-")
                || WORDS.contains(word)
                || isMonotone(word);
    }

    /**
     * Whether the letters and digits are all the same, as in {@code 00000000-0000} or {@code ---}.
     */
    private static boolean isMonotone(String word) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            if (first >= 0 && c != first) {
                return false;
            }
            first = c;
            count++;
        }
        return first < 0 || first == '0' || count > 3;
    }
}
