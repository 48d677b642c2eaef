package dev.samehand.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file in the making: RFC 4180 quoting, UTF-8 without a byte order mark, LF as line end (what
 * every tool reads and no shell trips over). Text goes through {@link SpreadsheetCell}; numbers
 * that Samehand writes itself do not. Not thread-safe.
 */
final class CsvTable implements Closeable {

    private final CsvWriter writer;
    private final String[] row;
    private int filled;

    CsvTable(OutputStream out, String... columns) {
        writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row = new String[columns.length];
        writer.writeRecord(columns);
    }

    /** Text from anywhere. */
    CsvTable text(String text) {
        return cell(SpreadsheetCell.of(text));
    }

    /** A shown value: visible, of limited length. */
    CsvTable shown(String value) {
        return text(VisibleText.of(value, Limits.VALUE_IN_CSV));
    }

    /** Texts as one field, separated by semicolons; a semicolon inside a text becomes a comma. */
    CsvTable list(List<String> texts) {
        return text(String.join(";", texts.stream().map(text -> text.replace(';', ',')).toList()));
    }

    CsvTable number(long number) {
        return cell(Long.toString(number));
    }

    /** Text that Samehand made and that is safe as it is, such as a number or a date. */
    CsvTable plain(String text) {
        return cell(text);
    }

    void end() {
        assert filled == row.length : filled + " cells in a row of " + row.length;
        writer.writeRecord(row);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private CsvTable cell(String text) {
        row[filled++] = text;
        return this;
    }
}
