package dev.samehand.intake.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * CSV and its relatives with another separator. FastCSV splits; this class finds the separator,
 * guards against endless lines, and takes the file up again after a misplaced quote: on the line
 * after the one on which the broken record began.
 */
final class DelimitedText {

    /** Most characters that are searched for the end of the header line. */
    private static final int HEADER_CHARS = 1 << 20;

    private final RecordScan scan;

    DelimitedText(RecordScan scan) {
        this.scan = scan;
    }

    void read(InputStream bytes) throws IOException {
        PeekedText text = PeekedText.of(bytes, HEADER_CHARS);
        String header = text.firstLine();
        if (header.isBlank()) {
            throw new UnreadableFile("has no header line. The first line must name the columns");
        }
        boolean named = Separators.isNamedIn(header);
        char separator = named ? Separators.namedIn(header) : Separators.sniff(header, scan.paths);
        int skipped = named ? 1 : 0;
        if (named) {
            text.skipLine();
        }
        LineGuard guard = new LineGuard(text.reader(), scan.limits.lineChars(), skipped + 1);
        DelimitedRecord record = new DelimitedRecord(scan, guard, skipped);
        while (true) {
            long broken = rows(guard, record, separator);
            if (broken == 0 || !guard.takeUp(broken + 1)) {
                return;
            }
            if (guard.replayed() > Limits.REPLAYED_CHARS) {
                throw new UnreadableFile(
                        "has too many misplaced quotes, the last in line "
                                + broken
                                + "; its rest was not read. Export it again");
            }
            record = record.resumed(broken);
        }
    }

    /** Reads until the end, and tells the line of a record that could not be split; else 0. */
    private long rows(LineGuard guard, DelimitedRecord record, char separator) {
        try {
            CsvReader<Boolean> reader =
                    CsvReader.builder()
                            .fieldSeparator(separator)
                            .skipEmptyLines(true)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .maxBufferSize(2 * scan.limits.textChars())
                            .build(record, guard);
            Iterator<Boolean> rows = reader.iterator();
            while (rows.hasNext()) {
                rows.next();
            }
            return 0;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            scan.unreadable(
                    record.line(),
                    "",
                    "cannot be split: a quote is misplaced or never closed, or a field is endless");
            return record.line();
        } catch (UncheckedIOException e) {
            IOException failure = e.getCause() == null ? new IOException(e) : e.getCause();
            throw new UnreadableFile(Packing.explain(failure));
        }
    }
}
