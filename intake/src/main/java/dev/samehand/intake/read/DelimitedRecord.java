package dev.samehand.intake.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Takes the fields of each row as FastCSV finds them; only wanted ones become strings. */
final class DelimitedRecord extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final RecordScan scan;
    private final LineGuard guard;
    private final long linesBefore;
    private int[] slotOfColumn = new int[16];
    private int columns = -1;
    private int fields;
    private long line;
    private long lastLine;
    private boolean surplus;

    DelimitedRecord(RecordScan scan, LineGuard guard, long linesBefore) {
        this.scan = scan;
        this.guard = guard;
        this.linesBefore = linesBefore;
    }

    /** A handler with the same header for the rest of the file. */
    DelimitedRecord resumed(long lines) {
        DelimitedRecord next = new DelimitedRecord(scan, guard, lines);
        next.slotOfColumn = slotOfColumn;
        next.columns = columns;
        return next;
    }

    /** Line on which the present record begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = linesBefore + startingLine;
        lastLine = line;
        fields = 0;
        surplus = false;
        scan.begin(line);
        guard.recordBegins(line);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (columns < 0) {
            name(index, new String(buffer, offset, length).strip());
            return;
        }
        if (quoted && guard.hasCut()) {
            countLines(buffer, offset, length);
        }
        if (length == 0) {
            return;
        }
        if (index >= columns) {
            surplus = true;
            return;
        }
        int slot = slotOfColumn[index];
        if (slot >= 0) {
            scan.field(slot, buffer, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (fields == 0) {
            return Boolean.TRUE;
        }
        if (columns < 0) {
            columns = fields;
            warnOfRepeats();
            scan.columnsKnown();
            return Boolean.TRUE;
        }
        if (guard.hasCut() && guard.hasCut(line, lastLine)) {
            scan.unreadable(
                    line, "", "line of more than " + scan.limits.lineChars() + " characters");
            return Boolean.TRUE;
        }
        if (surplus) {
            scan.unreadable(
                    line,
                    "",
                    "row of "
                            + fields
                            + " fields under a header of "
                            + columns
                            + ": nobody can tell which is which. Quote fields that hold the"
                            + " separator");
            return Boolean.TRUE;
        }
        scan.end();
        return Boolean.TRUE;
    }

    private void name(int index, String column) {
        if (index == slotOfColumn.length) {
            slotOfColumn = Arrays.copyOf(slotOfColumn, index * 2);
        }
        int slot = scan.paths.slot(column);
        slotOfColumn[index] = slot;
        if (slot >= 0) {
            scan.present(slot);
        } else if (!column.isEmpty()) {
            scan.unknown(column);
        }
    }

    private void warnOfRepeats() {
        Set<Integer> seen = new HashSet<>();
        for (int column = 0; column < columns; column++) {
            int slot = slotOfColumn[column];
            if (slot >= 0 && !seen.add(slot)) {
                slotOfColumn[column] = -1;
                scan.note(
                        "names the column "
                                + scan.paths.paths().get(slot)
                                + " twice; the first is read");
            }
        }
    }

    private void countLines(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            boolean pair = i + 1 < offset + length && buffer[i + 1] == '\n';
            if (buffer[i] == '\n' || (buffer[i] == '\r' && !pair)) {
                lastLine++;
            }
        }
    }
}
