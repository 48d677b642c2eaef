package dev.samehand.intake;

import dev.samehand.model.Columns;
import dev.samehand.model.InputFile;
import dev.samehand.model.Origins;
import dev.samehand.model.Progress;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user points Samehand at, and the room's door. Reads never throw for what a file holds:
 * broken files, rows and fields are told in the {@link Intake}. Not thread-safe.
 */
public final class EvidenceFolder {

    private final FolderLayout layout;
    private final IntakeOptions options;

    private EvidenceFolder(FolderLayout layout, IntakeOptions options) {
        this.layout = layout;
        this.options = options;
    }

    /**
     * Looks at a folder without reading its tables.
     *
     * @throws IntakeException if the folder is missing, empty or unreadable, or its mapping is
     *     wrong
     */
    public static EvidenceFolder open(Path folder, IntakeOptions options) {
        if (!Files.isDirectory(folder)) {
            throw new IntakeException(
                    IntakeException.Code.FOLDER_MISSING,
                    folder + " is not a folder. Name the folder that holds accounts.csv and so on");
        }
        try {
            FolderLayout layout = FolderLayout.of(folder.toRealPath(), options);
            if (layout.planned().isEmpty()) {
                throw new IntakeException(
                        IntakeException.Code.FOLDER_EMPTY, folder + nothingToRead(layout));
            }
            return new EvidenceFolder(layout, options);
        } catch (IOException e) {
            throw new IntakeException(
                    IntakeException.Code.FOLDER_UNREADABLE,
                    folder + " cannot be read: " + e.getMessage() + ". Grant read permission");
        }
    }

    /** First pass: numbers for everyone. */
    public Intake read(Progress progress) {
        Journal journal = new Journal(options.limits().rejectedRows());
        layout.refused().forEach(journal::warn);
        FirstPass pass = new FirstPass(layout.types(), options.limits().observableTypes());
        new FolderReading(options, journal, pass).readAll(layout.planned(), progress);
        Columns columns = pass.build();
        return new Intake(
                columns,
                journal.files(),
                journal.rejected(),
                journal.rejections(),
                journal.warnings(),
                List.copyOf(journal.marks()),
                journal.unexamined());
    }

    /**
     * Second pass: the real values and source records of wanted observations; of several records of
     * one observation the first in the order of {@link Intake#files} and lines.
     *
     * <p>An observation whose value differs from another with the same hash has no origin and must
     * not be reported.
     *
     * @throws IntakeException if a file is not what it was in the first pass
     */
    public Origins origins(Intake intake, Wanted wanted, Progress progress) {
        Journal journal = new Journal(0);
        SecondPass pass = new SecondPass(intake.columns(), wanted, journal::place);
        List<String> before = new ArrayList<>();
        intake.files().forEach(file -> before.add(identity(file)));
        FolderReading reading = new FolderReading(options, journal, pass);
        reading.readAll(layout.planned(), progress);
        List<InputFile> after = journal.files();
        for (int i = 0; i < after.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(identity(after.get(i)))) {
                throw new IntakeException(
                        IntakeException.Code.INPUT_CHANGED,
                        after.get(i).path() + " has changed since it was first read. Scan again");
            }
        }
        return pass;
    }

    private static String identity(InputFile file) {
        return file.path() + '\n' + file.bytes() + '\n' + file.sha256();
    }

    private static String nothingToRead(FolderLayout layout) {
        if (layout.unread().isEmpty() && layout.refused().isEmpty()) {
            return " is empty. Put accounts.csv and other tables into it";
        }
        return " holds no table that is known. Name files accounts.csv, sign_ins.csv and so on, or"
                + " map them in samehand.yaml";
    }
}
