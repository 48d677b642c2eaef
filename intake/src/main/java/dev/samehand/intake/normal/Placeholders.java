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

    /** No known word is longer, in UTF-16 units. */
    private static final int LONGEST_WORD = 36;

    /** For each length of a word the letters with which words begin, by their low six bits. */
    private static final long[] BEGINNINGS = beginnings();

    private Placeholders() {}

    /** Whether a value stands for none: a known word, or one character over and over. */
    public static boolean matches(String value) {
        if (isQuicklyNone(value)) {
            return false;
        }
        String stripped = value.strip();
        if (stripped.length() > LONGEST_WORD) {
            return stripped.regionMatches(true, 0, "vmware-", 0, 7) || isMonotone(stripped);
        }
        String word = stripped.toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || word.startsWith("vmware-")
                || WORDS.contains(word)
                || isMonotone(word);
    }

    /**
     * Whether one look at the letters tells that a value is no placeholder, as it does of nearly
     * all: two of them differ, and no word of this length begins like that.
     */
    private static boolean isQuicklyNone(String value) {
        int length = value.length();
        if (length == 0) {
            return false;
        }
        char first = value.charAt(0);
        char last = value.charAt(length - 1);
        boolean plain = first > ' ' && first < 0x7f && last > ' ' && last < 0x7f;
        if (!plain || (first | 0x20) == 'v') {
            return false;
        }
        boolean begins =
                length <= LONGEST_WORD && (BEGINNINGS[length] >>> (lower(first) & 63) & 1) != 0;
        return !begins && hasTwoLetters(value);
    }

    /** The same of plain ASCII: {@code raw[from, to)}, which is not empty. */
    static boolean isQuicklyNone(byte[] raw, int from, int to) {
        int length = to - from;
        byte first = PlainText.lower(raw[from]);
        byte last = raw[to - 1];
        boolean plain = first > ' ' && first < 0x7f && last > ' ' && last < 0x7f;
        if (!plain || (first | 0x20) == 'v') {
            return false;
        }
        boolean begins = length <= LONGEST_WORD && (BEGINNINGS[length] >>> (first & 63) & 1) != 0;
        return !begins && hasTwoLetters(raw, from, to);
    }

    private static boolean hasTwoLetters(byte[] raw, int from, int to) {
        byte letter = 0;
        for (int i = from; i < to; i++) {
            byte c = PlainText.lower(raw[i]);
            if (PlainText.isLowerLetter(c) || PlainText.isDigit(c)) {
                if (letter != 0 && letter != c) {
                    return true;
                }
                letter = c;
            }
        }
        return false;
    }

    private static boolean hasTwoLetters(String value) {
        int letter = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = lower(value.charAt(i));
            if (c >= 0x80) {
                return false;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (letter >= 0 && letter != c) {
                    return true;
                }
                letter = c;
            }
        }
        return false;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static long[] beginnings() {
        long[] beginnings = new long[LONGEST_WORD + 1];
        for (String word : WORDS) {
            beginnings[word.length()] |= 1L << (word.charAt(0) & 63);
        }
        return beginnings;
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
            int lower = Character.toLowerCase(c);
            if (first >= 0 && lower != first) {
                return false;
            }
            first = lower;
            count++;
        }
        return first < 0 || first == '0' || count > 3;
    }
}
