package dev.samehand.report;

/**
 * Text that no spreadsheet takes for a formula: a cell that begins with one of {@code = + - @}, a
 * tab or a line end gets an apostrophe in front. So does a cell in which only apostrophes stand
 * before such a character, which makes {@link #read} exact.
 *
 * <p>Source: OWASP, CSV Injection, with the full-width forms that East Asian spreadsheets accept.
 */
final class SpreadsheetCell {

    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    static String of(String text) {
        return dangerous(text) ? "'" + text : text;
    }

    /** The text that {@link #of} was given. */
    static String read(String cell) {
        return cell.startsWith("'") && dangerous(cell) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
    }
}
