package dev.samehand.lake;

import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Progress;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One batch: its manifest, its files, and the rows of its tables. */
final class BatchReader {

    final Path dir;
    final Manifest manifest;
    private final List<ObservableType> types = new ArrayList<>();

    BatchReader(Path dir) throws IOException {
        this.dir = dir;
        manifest = Manifest.read(dir);
    }

    /** Stops before a byte of a file that is not what was written is believed. */
    void check(Progress progress) throws IOException {
        for (Manifest.StoredFile stored : manifest.files()) {
            Path file = dir.resolve(stored.name());
            if (!Files.isRegularFile(file) || !Durable.sha256(file).equals(stored.sha256())) {
                throw Manifest.damaged(file, "is not what was written");
            }
            progress.advance(stored.bytes());
        }
    }

    long bytes() {
        return manifest.files().stream().mapToLong(Manifest.StoredFile::bytes).sum();
    }

    /** Observable types by their codes in the batch. */
    List<ObservableType> types() {
        if (types.isEmpty()) {
            readTypes();
        }
        return types;
    }

    private void readTypes() {
        try (Duck duck = Duck.in(dir)) {
            each(
                    duck,
                    BatchTable.TYPES,
                    "code, name, family, \"group\", standing",
                    row ->
                            types.add(
                                    new ObservableType(
                                            row.number(1),
                                            row.text(2),
                                            row.text(3),
                                            IndependenceGroup.valueOf(row.text(4)),
                                            Standing.valueOf(row.text(5)))));
        }
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        try (Duck duck = Duck.in(dir)) {
            each(duck, BatchTable.ACCOUNTS, "id", row -> ids.add(row.text(1)));
        }
        return ids;
    }

    List<RejectedRow> rejected(UnaryOperator<String> naming) {
        List<RejectedRow> rejected = new ArrayList<>();
        try (Duck duck = Duck.in(dir)) {
            each(
                    duck,
                    BatchTable.REJECTED,
                    "file, line, \"table\", field, value_shown, reason, row_kept",
                    row ->
                            rejected.add(
                                    new RejectedRow(
                                            naming.apply(row.text(1)),
                                            row.big(2),
                                            row.text(3),
                                            row.text(4),
                                            row.text(5),
                                            row.text(6),
                                            row.yes(7))));
        }
        return rejected;
    }

    void each(Duck duck, BatchTable table, String columns, Rows.Sink sink) {
        for (Manifest.StoredFile stored : manifest.files()) {
            if (table.has(stored.name())) {
                Rows.read(duck, dir.resolve(stored.name()), columns, sink);
            }
        }
    }

    /** Whether an input of the batch has this path. */
    static Map<String, Long> paths(List<BatchReader> batches) {
        return batches.stream()
                .flatMap(batch -> batch.manifest.inputs().stream().map(input -> input.path()))
                .collect(Collectors.groupingBy(path -> path, Collectors.counting()));
    }
}
