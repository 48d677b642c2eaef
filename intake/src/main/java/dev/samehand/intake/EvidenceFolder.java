package dev.samehand.intake;

import dev.samehand.model.Columns;
import dev.samehand.model.InputFile;
import dev.samehand.model.Keeping;
import dev.samehand.model.Origins;
import dev.samehand.model.Progress;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new IntakeException(
                    IntakeException.Code.FOLDER_UNREADABLE,
                    folder + " may not be read. Grant read permission");
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

    /** The same folder, to be read under a secret: {@link IntakeOptions#withValueKey}. */
    public EvidenceFolder withValueKey(byte[] key) {
        return new EvidenceFolder(layout, options.withValueKey(key));
    }

    /** First pass: numbers for everyone. */
    public Intake read(Progress progress) {
        Journal journal = new Journal(options.limits().rejectedRows());
        return read(journal, progress);
    }

    /** Reads as {@link #read} does, to tell what would become of each file, column and row. */
    public FolderCheck check(Progress progress) {
        Journal journal = new Journal(FolderCheck.SAMPLE);
        Intake intake = read(journal, progress);
        return new FolderCheck(intake, journal.checkedFiles(), List.copyOf(layout.unread()));
    }

    private Intake read(Journal journal, Progress progress) {
        layout.remarks().forEach(journal::warn);
        layout.refused().forEach(journal::refused);
        FirstPass pass = new FirstPass(layout.types(), options.limits().observableTypes());
        new FolderReading(options, journal, pass).readAll(layout.planned(), progress);
        Columns columns = pass.build(options.today(), journal::warn);
        return new Intake(
                columns,
                pass.observed(),
                journal.files(),
                journal.rejected(),
                journal.rejections(),
                journal.warnings(),
                journal.marks(),
                journal.unexamined());
    }

    /** Hexadecimal SHA-256 of the names and bytes of all files, and of the mapping. */
    public String fingerprint(Progress progress) throws IOException {
        return Fingerprint.of(layout, progress);
    }

    /**
     * Reads once to keep everything, with what is needed to explain it later.
     *
     * @param known ids of accounts that were kept before, for logs that count known accounts only
     */
    public Kept keep(Keeping keeping, Predicate<String> known, Progress progress)
            throws IOException {
        Journal journal = new Journal(options.limits().rejectedRows());
        layout.remarks().forEach(journal::warn);
        layout.refused().forEach(journal::refused);
        FirstPass accounts = new FirstPass(layout.types(), options.limits().observableTypes());
        KeepingPass pass = new KeepingPass(accounts, keeping, journal::place, known);
        new FolderReading(options, journal, pass).readAll(layout.planned(), progress);
        pass.finish();
        return new Kept(
                Fingerprint.of(journal.files(), layout.mappingFile()),
                pass.accountCount(),
                pass.newestDay(),
                layout.types(),
                journal.files(),
                journal.rejected(),
                journal.rejections(),
                journal.warnings(),
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
        if (wanted.size() == 0) {
            return Origins.none();
        }
        Journal journal = new Journal(0);
        SecondPass pass = new SecondPass(intake.columns(), wanted, journal::place);
        new FolderReading(options, journal, pass).readAll(layout.planned(), progress);
        Map<String, InputFile> before = new HashMap<>();
        intake.files().forEach(file -> before.put(file.path(), file));
        for (InputFile file : journal.files()) {
            if (!isSame(file, before.get(file.path()))) {
                throw new IntakeException(
                        IntakeException.Code.INPUT_CHANGED,
                        file.path() + " has changed since it was first read. Scan again");
            }
        }
        return pass;
    }

    private static boolean isSame(InputFile now, @Nullable InputFile before) {
        return before != null
                && before.bytes() == now.bytes()
                && before.sha256().equals(now.sha256());
    }

    private static String nothingToRead(FolderLayout layout) {
        if (layout.unread().isEmpty() && layout.refused().isEmpty()) {
            return " is empty. Put accounts.csv and other tables into it";
        }
        return " holds no table that is known. Name files accounts.csv, sign_ins.csv and so on, or"
                + " map them in samehand.yaml";
    }
}
