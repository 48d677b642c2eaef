package dev.samehand.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CSV and its relatives with another separator (RFC 4180), once the header is known. A record that
 * cannot be split is told, and reading goes on with the line after the one on which it began.
 */
final class DelimitedText implements Piece.Reader {

    private final byte separator;

    /** Slot of each column, or -1. */
    private final int[] slots;

    private DelimitedText(byte separator, int[] slots) {
        this.separator = separator;
        this.slots = slots;
    }

    @Override
    public Cutter.@Nullable Cut read(Cutter.Cut cut, RecordScan scan) {
        DelimitedRecord record = new DelimitedRecord(cut, separator, scan, slots.length);
        DelimitedRows rows = new DelimitedRows(cut, record, scan, slots);
        int key = column(scan.keySlot());
        while (record.next()) {
            if (key < 0 || rows.isWanted(key)) {
                rows.emit();
            }
        }
        return record.rest();
    }

    private int column(int slot) {
        for (int column = 0; column < slots.length; column++) {
            if (slot >= 0 && slots[column] == slot) {
                return column;
            }
        }
        return -1;
    }

    /** A reader of what follows the header, and what follows it. */
    record Headed(DelimitedText reader, Cutter.Cut rest) {}

    /**
     * Reads the header.
     *
     * @param scan hears of columns
     * @return null where the header does not end in this piece
     */
    static @Nullable Headed headed(Cutter.Cut cut, RecordScan scan) {
        FirstLine first = FirstLine.of(cut);
        if (first.text().isBlank()) {
            if (!cut.last() && !first.ended()) {
                return null;
            }
            throw new UnreadableFile("has no header line. The first line must name the columns");
        }
        boolean named = Separators.isNamedIn(first.text());
        char separator =
                named
                        ? Separators.namedIn(first.text())
                        : Separators.sniff(first.text(), scan.paths);
        Cutter.Cut header = named ? cut.from(first.end(), first.line() + 1) : cut;
        DelimitedRecord record =
                new DelimitedRecord(header, (byte) separator, scan, FirstLine.MOST_BYTES + 1);
        boolean found = record.next();
        int end = record.rest() == null ? record.end() : header.to();
        if (end - header.from() > FirstLine.MOST_BYTES) {
            throw new UnreadableFile(
                    "has a header of more than "
                            + FirstLine.MOST_BYTES
                            + " bytes. The first line must name the columns");
        }
        if (!found) {
            boolean more = !cut.last() && (record.rest() != null || header.from() == header.to());
            return more
                    ? null
                    : new Headed(new DelimitedText((byte) separator, new int[0]), end(cut));
        }
        DelimitedText reader = new DelimitedText((byte) separator, slots(record, scan));
        scan.columnsKnown();
        return new Headed(reader, cut.from(record.end(), record.lineAfter()));
    }

    private static Cutter.Cut end(Cutter.Cut cut) {
        return cut.from(cut.to(), cut.line());
    }

    private static int[] slots(DelimitedRecord record, RecordScan scan) {
        int[] slots = new int[record.fields()];
        Set<Integer> seen = new HashSet<>();
        for (int column = 0; column < slots.length; column++) {
            String name = record.places().text(column).strip();
            int slot = scan.paths.slot(name);
            slots[column] = slot;
            if (slot >= 0) {
                scan.present(slot);
                if (!seen.add(slot)) {
                    slots[column] = -1;
                    scan.note(
                            "names the column "
                                    + scan.paths.paths().get(slot)
                                    + " twice; the first is read");
                }
            } else if (!name.isEmpty()) {
                scan.unknown(name);
            }
        }
        return slots;
    }

    /**
     * The first line that is not empty, where it ends, and its number.
     *
     * @param ended whether more bytes cannot change it
     */
    private record FirstLine(String text, int end, long line, boolean ended) {

        /** Most bytes that are searched for the end of the header line. */
        private static final int MOST_BYTES = 1 << 20;

        static FirstLine of(Cutter.Cut cut) {
            byte[] bytes = cut.bytes();
            int from = cut.from();
            long line = cut.line();
            int most = Math.min(cut.to(), from + MOST_BYTES);
            while (from < most && isBreak(bytes[from])) {
                line += endsLine(bytes, from, cut.to()) ? 1 : 0;
                from++;
            }
            int to = from;
            while (to < most && !isBreak(bytes[to])) {
                to++;
            }
            boolean ended = to < cut.to() || to - cut.from() == MOST_BYTES;
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            boolean pair = to + 1 < cut.to() && bytes[to] == '\r' && bytes[to + 1] == '\n';
            return new FirstLine(text, Math.min(cut.to(), to + (pair ? 2 : 1)), line, ended);
        }

        private static boolean isBreak(byte b) {
            return b == '\n' || b == '\r';
        }

        private static boolean endsLine(byte[] bytes, int at, int to) {
            return bytes[at] == '\n' || at + 1 == to || bytes[at + 1] != '\n';
        }
    }
}
