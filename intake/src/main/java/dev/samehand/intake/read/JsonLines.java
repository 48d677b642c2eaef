package dev.samehand.intake.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one value per line; a syntax error loses that line only. Lines as logs write them are
 * read by {@link FlatJson}, all others by a parser that knows the whole of JSON.
 */
final class JsonLines implements Piece.Reader {

    @Override
    public Cutter.@Nullable Cut read(Cutter.Cut cut, RecordScan scan) {
        FlatJson flat = new FlatJson(cut.bytes(), scan);
        Json json = new Json(scan);
        long line = cut.line();
        for (int from = cut.from(), to; from < cut.to(); from = to + 1, line++) {
            to = end(cut, from);
            if (isTooLong(cut, from, to, scan)) {
                scan.unreadable(
                        line,
                        start(cut, from, to),
                        "line of more than " + scan.limits.lineChars() + " characters");
            } else if (!flat.read(from, to, line) && !isBlank(cut.bytes(), from, to)) {
                String text = new String(cut.bytes(), from, to - from, StandardCharsets.UTF_8);
                json.line(text, line);
            }
        }
        return null;
    }

    private static int end(Cutter.Cut cut, int from) {
        int to = from;
        while (to < cut.to() && cut.bytes()[to] != '\n') {
            to++;
        }
        return to;
    }

    private static boolean isTooLong(Cutter.Cut cut, int from, int to, RecordScan scan) {
        int most = scan.limits.lineChars();
        // a UTF-16 unit takes three bytes of UTF-8 at most
        return to - from > most && (to - from > 3L * most || decodesTo(most, cut, from, to));
    }

    private static boolean decodesTo(int most, Cutter.Cut cut, int from, int to) {
        return new String(cut.bytes(), from, to - from, StandardCharsets.UTF_8).length() > most;
    }

    private static String start(Cutter.Cut cut, int from, int to) {
        int length = Math.min(to - from, 4 * 2 * FieldText.SHOWN);
        return new String(cut.bytes(), from, length, StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
