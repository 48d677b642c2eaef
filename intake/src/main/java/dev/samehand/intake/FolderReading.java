package dev.samehand.intake;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.read.FileReport;
import dev.samehand.intake.read.RecordFile;
import dev.samehand.intake.read.RecordSink;
import dev.samehand.intake.source.Emit;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import dev.samehand.intake.table.Pass;
import dev.samehand.intake.table.Rows;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of all planned files, in order: records → rows → pass. */
final class FolderReading {

    /** Descriptions of accounts that are remembered, to pass over repetitions in logs. */
    private static final int REMEMBERED_DESCRIPTIONS = 1 << 22;

    private final IntakeOptions options;
    private final Journal journal;
    private final Rows rows;
    private final LongSet described = new LongSet();

    FolderReading(IntakeOptions options, Journal journal, Pass pass) {
        this.options = options;
        this.journal = journal;
        rows = new Rows(pass, journal, new Normalisers(options.valueKey()), options.today());
    }

    void readAll(List<PlannedFile> files, Progress progress) {
        Table table = null;
        for (PlannedFile file : files) {
            if (file.mapping().firstTable() != table) {
                table = file.mapping().firstTable();
                progress.begin("reading " + table.word(), bytes(files, table), "bytes");
            }
            read(file, progress);
        }
    }

    private void read(PlannedFile file, Progress progress) {
        journal.beginFile(file);
        FileReport report =
                RecordFile.read(
                        file.path(),
                        file.mapping().paths(),
                        options.limits(),
                        new MappedRecords(file.mapping()),
                        progress::advance);
        journal.endFile(report);
    }

    private static long bytes(List<PlannedFile> files, Table table) {
        return files.stream()
                .filter(file -> file.mapping().firstTable() == table)
                .mapToLong(PlannedFile::bytes)
                .sum();
    }

    /** Turns each record of a file into rows. */
    private final class MappedRecords implements RecordSink {

        private final Mapping mapping;
        private final List<Emit> emits;
        private final @Nullable String[][] cells;

        MappedRecords(Mapping mapping) {
            this.mapping = mapping;
            emits = mapping.emits();
            cells = new String[emits.size()][];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = new String[emits.get(i).table().columns().size()];
            }
        }

        @Override
        public void record(long line, @Nullable String[] fields) {
            journal.at(line);
            for (int i = 0; i < cells.length; i++) {
                Emit emit = emits.get(i);
                if (emit.fill(fields, cells[i]) && !isRepeated(emit, cells[i])) {
                    rows.read(emit.table(), cells[i], emit.knownAccountsOnly());
                }
            }
        }

        /** Logs describe the account anew in every record. */
        private boolean isRepeated(Emit emit, @Nullable String[] row) {
            if (emit.table() != Table.ACCOUNTS || mapping.isCanonical()) {
                return false;
            }
            long hash = row.length;
            for (String cell : row) {
                hash = ValueHash.combine(hash, cell == null ? 0 : ValueHash.of(cell));
            }
            if (described.size() > REMEMBERED_DESCRIPTIONS) {
                described.clear();
            }
            return !described.add(hash);
        }

        @Override
        public void unreadable(long line, String shown, String reason) {
            journal.unreadable(line, shown, reason);
        }

        @Override
        public void badField(long line, int field, String shown, String reason) {
            journal.badField(line, field, shown, reason);
        }
    }
}
