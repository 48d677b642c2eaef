package dev.samehand.intake.read;

/** Small rules for the text of a field. */
public final class FieldText {

    /** Most characters of an offending value that a message shows. */
    public static final int SHOWN = 80;

    static final String DAMAGE = "holds NUL or bytes that are not UTF-8";

    private static final char REPLACEMENT = '\uFFFD';

    private FieldText() {}

    /** Whether the text holds neither NUL nor what a decoder puts in place of broken bytes. */
    static boolean isClean(String value) {
        return value.indexOf('\0') < 0 && value.indexOf(REPLACEMENT) < 0;
    }

    static String cleaned(String value) {
        return value.replace('\0', ' ').replace(REPLACEMENT, ' ');
    }

    /** A value for a message: shortened, control and direction characters made visible. */
    public static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        int length = Math.min(value.length(), SHOWN);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (isHarmful(c)) {
                shown.append(String.format("\\u%04x", (int) c));
                continue;
            }
            shown.append(c);
        }
        return shown.length() > SHOWN || value.length() > SHOWN
                ? shown.substring(0, Math.min(shown.length(), SHOWN - 1)) + "…"
                : shown.toString();
    }

    private static boolean isHarmful(char c) {
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
