package dev.samehand.intake;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.read.Piece;
import dev.samehand.intake.read.RecordFile;
import dev.samehand.intake.source.Emit;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import dev.samehand.intake.table.Pass;
import dev.samehand.intake.table.Rows;
import dev.samehand.model.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all planned files, in order: records → rows → pass. Where the pass can be divided,
 * pieces of files are read side by side; how files are cut does not depend on who reads the pieces,
 * and what they give is taken over in their order, so that threads change nothing.
 */
final class FolderReading {

    private final IntakeOptions options;
    private final Journal journal;
    private final Pass pass;
    private final @Nullable Spreading spreading;
    private final Rows rows;

    FolderReading(IntakeOptions options, Journal journal, Pass pass) {
        this.options = options;
        this.journal = journal;
        this.pass = pass;
        rows = new Rows(pass, journal, new Normalisers(options.valueKey()), options.today());
        spreading =
                pass instanceof DividedPass divided
                        ? new Spreading(options, journal, divided, rows)
                        : null;
    }

    void readAll(List<PlannedFile> files, Progress progress) {
        try (Spreading _ = spreading) {
            readEach(files, progress);
        }
    }

    private void readEach(List<PlannedFile> files, Progress progress) {
        Table table = null;
        for (PlannedFile file : files) {
            if (file.mapping().firstTable() != table) {
                table = file.mapping().firstTable();
                progress.begin("reading " + table.word(), bytes(files, table), "bytes");
            }
            read(file, progress);
        }
        if (spreading != null) {
            spreading.takeAll();
        }
    }

    private void read(PlannedFile file, Progress progress) {
        if (spreading == null) {
            straight(file, progress);
            return;
        }
        if (file.mapping().waitsForAccounts() || mustBeReadInOrder(file)) {
            spreading.takeAll();
        }
        if (mustBeReadInOrder(file)) {
            straight(file, progress);
        } else {
            spreading.read(file, progress);
        }
    }

    /**
     * Whether what a row means hangs on the rows before it: on accounts that the same file brings,
     * or on how many types were met in a file that cannot be read twice.
     */
    private static boolean mustBeReadInOrder(PlannedFile file) {
        Mapping mapping = file.mapping();
        boolean mixed =
                mapping.waitsForAccounts()
                        && !mapping.emits().stream().allMatch(Emit::knownAccountsOnly);
        boolean types =
                mapping.emits().stream()
                        .anyMatch(emit ->
                                emit.table() == Table.OBSERVATIONS
                                        || emit.table() == Table.KNOWN_VALUES);
        return mixed || (types && !RecordFile.isCut(file.path()));
    }

    private void straight(PlannedFile planned, Progress progress) {
        journal.beginFile(planned);
        MappedRecords sink = new MappedRecords(planned.mapping(), journal, rows, pass);
        try (RecordFile file =
                RecordFile.open(
                        planned.path(),
                        planned.mapping().paths(),
                        options.limits(),
                        options.pieceBytes(),
                        sink,
                        progress::advance)) {
            Piece unfinished = null;
            for (Piece next = file.next(); next != null; next = file.next()) {
                Piece piece = unfinished == null ? next : unfinished.joined(next);
                piece.read(sink);
                file.accept(piece);
                unfinished = piece.isUnfinished() ? piece : null;
            }
            journal.endFile(file.report());
        }
    }

    private static long bytes(List<PlannedFile> files, Table table) {
        return files.stream()
                .filter(file -> file.mapping().firstTable() == table)
                .mapToLong(PlannedFile::bytes)
                .sum();
    }
}
