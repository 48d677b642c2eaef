package dev.samehand.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object of plain values without escapes, as logs write them by the million. Whatever else
 * a line holds, or what is not proper JSON, is left to a real parser, from the line's beginning.
 */
final class FlatJson {

    /** Fields of a line; one with more is left to the parser. */
    private static final int MOST_FIELDS = 256;

    /** Longest name or number, in bytes. */
    private static final int LONGEST_PLAIN = 512;

    private static final int END = -1;

    /** A name as it stood at this place of the line before, and what is wanted of it. */
    private record Name(byte[] bytes, @Nullable JsonPaths wanted) {
        boolean is(byte[] line, int from, int to) {
            return Arrays.equals(bytes, 0, bytes.length, line, from, to);
        }
    }

    private final byte[] bytes;
    private final RecordScan scan;
    private final JsonPaths paths;
    private final @Nullable Name[] names = new Name[MOST_FIELDS];
    private final int[] from = new int[MOST_FIELDS];
    private final int[] end = new int[MOST_FIELDS];
    private final boolean[] ascii = new boolean[MOST_FIELDS];
    private final boolean[] told = new boolean[MOST_FIELDS];
    private int fields;
    private int at;
    private int to;

    FlatJson(byte[] bytes, RecordScan scan) {
        this.bytes = bytes;
        this.scan = scan;
        paths = JsonPaths.of(scan.paths);
    }

    /** Reads the line {@code [begin, behind)}; false, and nothing told, where it is not flat. */
    boolean read(int begin, int behind, long line) {
        at = begin;
        to = behind;
        fields = 0;
        if (!object()) {
            return false;
        }
        if (isWanted()) {
            emit(line);
        }
        return true;
    }

    private boolean object() {
        if (skipTo() != '{') {
            return false;
        }
        at++;
        if (skipTo() == '}') {
            at++;
            return skipTo() == END;
        }
        while (field()) {
            int next = skipTo();
            at++;
            if (next == '}') {
                return skipTo() == END;
            }
            if (next != ',') {
                return false;
            }
        }
        return false;
    }

    private boolean field() {
        if (fields == MOST_FIELDS || skipTo() != '"') {
            return false;
        }
        int name = ++at;
        if (!string() || !ascii[fields] || at - name > LONGEST_PLAIN) {
            return false;
        }
        name(name, at++);
        if (skipTo() != ':') {
            return false;
        }
        at++;
        int first = skipTo();
        if (first == '"') {
            from[fields] = ++at;
            if (!string()) {
                return false;
            }
            end[fields++] = at++;
            return true;
        }
        return plain(first);
    }

    /** A number or a word; {@code null} is as good as no field. */
    private boolean plain(int first) {
        int begin = at;
        while (at < to && isPlain(bytes[at])) {
            at++;
        }
        from[fields] = begin;
        end[fields] = at;
        ascii[fields] = true;
        boolean known =
                switch (first) {
                    case 't' -> is(begin, "true");
                    case 'f' -> is(begin, "false");
                    case 'n' -> is(begin, "null");
                    default -> isNumber(begin, at);
                };
        if (first == 'n') {
            end[fields] = -1;
        }
        fields++;
        return known && at - begin <= LONGEST_PLAIN;
    }

    private static boolean isPlain(byte b) {
        return (b >= '0' && b <= '9')
                || (b >= 'a' && b <= 'z')
                || b == '-'
                || b == '+'
                || b == '.'
                || b == 'E';
    }

    /** Whole numbers and plain fractions; those with exponents are left to the parser. */
    private boolean isNumber(int begin, int behind) {
        int digits = begin < behind && bytes[begin] == '-' ? begin + 1 : begin;
        int point = digits;
        while (point < behind && bytes[point] >= '0' && bytes[point] <= '9') {
            point++;
        }
        boolean zero = point - digits > 1 && bytes[digits] == '0';
        if (point == digits || zero) {
            return false;
        }
        int i = point + 1;
        while (i < behind && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return point == behind || (bytes[point] == '.' && i == behind && i > point + 1);
    }

    private boolean is(int begin, String word) {
        if (at - begin != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[begin + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the closing quote; false where there is none, or an escape before it. */
    private boolean string() {
        int all = 0;
        while (at < to) {
            byte b = bytes[at];
            if (b == '"') {
                ascii[fields] = all >= 0;
                return true;
            }
            if (b == '\\' || (b >= 0 && b < ' ')) {
                return false;
            }
            all |= b;
            at++;
        }
        return false;
    }

    /** Lines name their fields in the same order as a rule. */
    private void name(int begin, int behind) {
        Name before = names[fields];
        if (before == null || !before.is(bytes, begin, behind)) {
            String name = new String(bytes, begin, behind - begin, StandardCharsets.ISO_8859_1);
            told[fields] = false;
            names[fields] = new Name(Arrays.copyOfRange(bytes, begin, behind), paths.child(name));
        }
    }

    /** The next byte that is not white space, or {@link #END}. */
    private int skipTo() {
        while (at < to) {
            byte b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\r') {
                return b & 255;
            }
            at++;
        }
        return END;
    }

    private boolean isWanted() {
        int key = scan.keySlot();
        if (key < 0) {
            return true;
        }
        String text = "";
        for (int i = 0; i < fields; i++) {
            Name name = names[i];
            if (name != null
                    && name.wanted != null
                    && name.wanted.slot == key
                    && end[i] > from[i]) {
                text = text(i);
            }
        }
        return scan.isWanted(text.strip());
    }

    private void emit(long line) {
        scan.begin(line);
        for (int i = 0; i < fields; i++) {
            Name name = names[i];
            if (name == null || name.wanted == null) {
                unknown(i);
            } else if (name.wanted.slot >= 0 && end[i] >= 0) {
                scan.present(name.wanted.slot);
                if (end[i] > from[i]) {
                    scan.field(name.wanted.slot, text(i), ascii[i]);
                }
            }
        }
        scan.end();
    }

    /** Told once for every name at a place. */
    private void unknown(int field) {
        Name name = names[field];
        if (name != null && !told[field]) {
            told[field] = true;
            scan.unknown(new String(name.bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private String text(int field) {
        return new String(
                bytes,
                from[field],
                end[field] - from[field],
                ascii[field] ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
