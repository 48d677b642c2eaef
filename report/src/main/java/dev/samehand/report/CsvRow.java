package dev.samehand.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A row that {@link CsvTable} wrote. Every method throws {@link DamagedResults} where it cannot be
 * one.
 */
record CsvRow(NamedCsvRecord row, Path file) {

    static void each(Path file, Consumer<CsvRow> consumer) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(row -> consumer.accept(new CsvRow(row, file)));
        } catch (CsvParseException e) {
            throw new DamagedResults(file, "it cannot be read as CSV");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    String text(String column) {
        return SpreadsheetCell.read(cell(column));
    }

    int number(String column) {
        String cell = cell(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException _) {
            throw damaged("no number in column " + column);
        }
    }

    private String cell(String column) {
        return row.findField(column).orElseThrow(() -> damaged("no column " + column));
    }

    private DamagedResults damaged(String problem) {
        return new DamagedResults(file, problem + " in line " + row.getStartingLineNumber());
    }

    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
}
