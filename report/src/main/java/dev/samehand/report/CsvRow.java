package dev.samehand.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A row that {@link CsvTable} wrote. */
record CsvRow(NamedCsvRecord row) {

    static void each(Path file, Consumer<CsvRow> consumer) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(row -> consumer.accept(new CsvRow(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    String text(String column) {
        return SpreadsheetCell.read(row.getField(column));
    }

    int number(String column) {
        return Integer.parseInt(row.getField(column));
    }

    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
}
