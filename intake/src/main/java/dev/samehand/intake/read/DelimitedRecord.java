package dev.samehand.intake.read;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the records of a delimited piece: where each field begins and ends. A quote counts at
 * the beginning of a field only; inside of a quoted field two stand for one, and behind it nothing
 * but a separator or the end of the line may follow. LF, CR and CR LF each end a line; empty lines
 * are passed over. Fields become strings when somebody wants them.
 */
final class DelimitedRecord {

    private static final byte WHOLE = 0;

    /** The next field of the record follows. */
    private static final byte GOES_ON = 1;

    private static final byte BROKEN = 2;

    /** The record does not end in this piece. */
    private static final byte OPEN = 3;

    /** Most bytes of a record per character that a line may have. */
    private static final long RECORD_BYTES_PER_CHAR = 4;

    private static final long LF = Eight.times('\n');
    private static final long CR = Eight.times('\r');

    private final byte[] bytes;
    private final int to;
    private final boolean last;
    private final byte separator;
    private final long separators;
    private final RecordScan scan;

    /** Columns whose fields are remembered. */
    private final int columns;

    private final int longestField;

    /** Bytes of a record: what has no end would be joined with piece after piece. */
    private final long longestRecord;

    private final FieldPlaces places;
    private int at;
    private long line;
    private int start;
    private long startLine;
    private int fields;
    private boolean surplus;
    private boolean open;

    DelimitedRecord(Cutter.Cut cut, byte separator, RecordScan scan, int columns) {
        bytes = cut.bytes();
        places = new FieldPlaces(bytes);
        at = cut.from();
        to = cut.to();
        line = cut.line();
        last = cut.last();
        this.separator = separator;
        separators = Eight.times(separator);
        this.scan = scan;
        this.columns = columns;
        longestField = 2 * scan.limits.textChars();
        longestRecord = RECORD_BYTES_PER_CHAR * scan.limits.lineChars();
    }

    /** Moves to the next record that can be split; false where there is none in this piece. */
    boolean next() {
        while (at < to) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                endLine();
                continue;
            }
            byte found = split();
            if (found == WHOLE) {
                return true;
            }
            if (found == OPEN) {
                open = true;
                return false;
            }
            broken();
        }
        return false;
    }

    /** What of the piece belongs to a record that does not end in it, or null. */
    Cutter.@Nullable Cut rest() {
        return open ? new Cutter.Cut(bytes, start, to, startLine, last) : null;
    }

    int fields() {
        return fields;
    }

    /** Where the record ends. */
    int end() {
        return at;
    }

    long lineAfter() {
        return line;
    }

    private byte split() {
        start = at;
        startLine = line;
        fields = 0;
        surplus = false;
        byte found = GOES_ON;
        while (found == GOES_ON) {
            found = at < to && bytes[at] == '"' ? quoted() : plain();
        }
        return found;
    }

    private byte plain() {
        int begin = at;
        boolean ascii = toEndOfField();
        field(begin, at, ascii ? FieldPlaces.ASCII : FieldPlaces.BEYOND_ASCII);
        return isTooLong(begin) ? BROKEN : behindField();
    }

    /** Moves to the separator or the end of the line; whether all before it is ASCII. */
    private boolean toEndOfField() {
        long all = 0;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = Eight.at(bytes, at);
            long ends =
                    Eight.equal(eight, separators)
                            | Eight.equal(eight, LF)
                            | Eight.equal(eight, CR);
            if (ends != 0) {
                int before = Long.numberOfTrailingZeros(ends) / Byte.SIZE;
                at += before;
                all |= eight & ((1L << (before * Byte.SIZE)) - 1);
                return (all & Eight.BEYOND_ASCII) == 0;
            }
            all |= eight;
        }
        for (; at < to && !isEnd(bytes[at]); at++) {
            all |= bytes[at];
        }
        return (all & Eight.BEYOND_ASCII) == 0;
    }

    private boolean isEnd(byte b) {
        return b == separator || b == '\n' || b == '\r';
    }

    private byte quoted() {
        int begin = ++at;
        int all = 0;
        byte quotes = FieldPlaces.ASCII;
        while (at < to) {
            byte b = bytes[at];
            if (b == '"') {
                if (at + 1 == to || bytes[at + 1] != '"') {
                    break;
                }
                quotes = FieldPlaces.WITH_QUOTES;
                at++;
            } else if (b == '\n' || (b == '\r' && (at + 1 == to || bytes[at + 1] != '\n'))) {
                line++;
            }
            all |= b;
            at++;
        }
        if (at - start > longestRecord || isTooLong(begin)) {
            return BROKEN;
        }
        if (at == to || (at + 1 == to && !last)) {
            return last ? BROKEN : OPEN;
        }
        field(
                begin,
                at,
                (byte) (quotes | (all < 0 ? FieldPlaces.BEYOND_ASCII : FieldPlaces.ASCII)));
        at++;
        return behindField();
    }

    private byte behindField() {
        if (at == to) {
            return last ? WHOLE : OPEN;
        }
        if (bytes[at] == separator) {
            at++;
            return GOES_ON;
        }
        if (bytes[at] != '\n' && bytes[at] != '\r') {
            return BROKEN;
        }
        endLine();
        return WHOLE;
    }

    private void endLine() {
        boolean pair = bytes[at] == '\r' && at + 1 < to && bytes[at + 1] == '\n';
        at += pair ? 2 : 1;
        line++;
    }

    private void field(int begin, int behind, byte what) {
        int index = fields++;
        if (index >= columns) {
            surplus |= behind > begin;
            return;
        }
        places.set(index, begin, behind, what);
    }

    private boolean isTooLong(int begin) {
        return at - begin > longestField && places.chars(begin, at) > longestField;
    }

    /** Tells of the record, and goes on with the line after the one on which it began. */
    private void broken() {
        scan.unreadable(
                startLine,
                "",
                "cannot be split: a quote is misplaced or never closed, or a field or the row is"
                        + " endless");
        scan.readAgain(at - start, startLine);
        at = start;
        line = startLine;
        while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        if (at < to) {
            endLine();
        }
    }

    /** Where the record begins. */
    int start() {
        return start;
    }

    long startLine() {
        return startLine;
    }

    /** Whether a field that is not empty stands beyond the last column. */
    boolean hasSurplus() {
        return surplus;
    }

    FieldPlaces places() {
        return places;
    }
}
