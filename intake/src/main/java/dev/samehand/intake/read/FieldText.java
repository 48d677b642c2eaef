package dev.samehand.intake.read;

/** Small rules for the text of a field. */
public final class FieldText {

    /** Most characters of an offending value that a message shows. */
    public static final int SHOWN = 80;

    static final String DAMAGE = "holds NUL, half a character or bytes that are not UTF-8";

    private static final char REPLACEMENT = '\uFFFD';

    private FieldText() {}

    /**
     * Whether the text holds neither NUL, nor what a decoder puts in place of broken bytes, nor
     * half of a surrogate pair, which JSON can spell and no file can keep.
     */
    static boolean isClean(String value) {
        return value.indexOf('\0') < 0 && value.indexOf(REPLACEMENT) < 0 && !hasHalf(value);
    }

    private static boolean hasHalf(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static String cleaned(String value) {
        StringBuilder cleaned = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> c == 0 || c == REPLACEMENT || isHalf(c) ? ' ' : c)
                .forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A value for a message: shortened, and visible. */
    public static String shown(String value) {
        String visible =
                visible(value.length() > 2 * SHOWN ? value.substring(0, 2 * SHOWN) : value);
        if (visible.length() <= SHOWN && value.length() <= 2 * SHOWN) {
            return visible;
        }
        int end = Math.min(SHOWN - 1, visible.length());
        boolean half = Character.isHighSurrogate(visible.charAt(end - 1));
        return visible.substring(0, half ? end - 1 : end) + "…";
    }

    /** Text whose control and direction characters are written out. */
    public static String visible(String value) {
        StringBuilder visible = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> {
                    if (isHarmful(c)) {
                        visible.append(String.format("\\u%04x", c));
                    } else {
                        visible.appendCodePoint(c);
                    }
                });
        return visible.toString();
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
