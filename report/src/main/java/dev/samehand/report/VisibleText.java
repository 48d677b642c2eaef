package dev.samehand.report;

import java.util.Locale;

/**
 * Text of the input for people's eyes: characters that would hide, reorder or break it are written
 * out, such as {@code ⟨U+202E⟩}. Joiners inside words, which several scripts need, are kept.
 */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::hidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** The same, cut to a number of characters with an ellipsis as the last. */
    static String of(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, limit - 1))) + "…";
    }

    private static void append(StringBuilder visible, int point) {
        switch (point) {
            case '\n' -> visible.append('↵');
            case '\t' -> visible.append('⇥');
            case '\r' -> {}
            default -> {
                if (hidden(point)) {
                    visible.append(String.format(Locale.ROOT, "⟨U+%04X⟩", point));
                } else {
                    visible.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }
}
