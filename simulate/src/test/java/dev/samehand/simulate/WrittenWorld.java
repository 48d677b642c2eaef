package dev.samehand.simulate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A world on disk, for tests to read back. */
record WrittenWorld(Path folder, WorldSummary summary) {

    static WrittenWorld write(WorldSpec spec, Path folder) throws IOException {
        return new WrittenWorld(folder, Worlds.write(spec, folder, Progress.silent()));
    }

    /** Rows of a table of the evidence, each by column name; empty if there is no such table. */
    List<Row> table(String name) {
        return rows(folder.resolve("evidence").resolve(name));
    }

    List<Row> truth() {
        return rows(folder.resolve("truth.csv"));
    }

    List<Row> planted() {
        return rows(folder.resolve("planted.csv"));
    }

    /** Kind of every account. */
    Map<String, String> kinds() {
        return truth().stream()
                .collect(Collectors.toMap(row -> row.get("account_id"), row -> row.get("kind")));
    }

    /** All bytes, by file. */
    Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> folder.relativize(file).toString(),
                                    WrittenWorld::text));
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> new Row(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
