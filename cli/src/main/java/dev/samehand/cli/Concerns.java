package dev.samehand.cli;

import dev.samehand.intake.Intake;
import dev.samehand.model.InputFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Everything about the input that the user may want to put right, on standard error. */
final class Concerns {

    private static final int WARNINGS_SHOWN = 8;

    private final PrintWriter err;

    Concerns(PrintWriter err) {
        this.err = err;
    }

    /**
     * The first warnings, and how many more there are.
     *
     * @param rest where the others stand
     */
    void warnings(List<String> warnings, String rest) {
        warnings.stream().limit(WARNINGS_SHOWN).forEach(warning -> say("warning: " + warning));
        int more = warnings.size() - WARNINGS_SHOWN;
        if (more > 0) {
            say(Amount.of(more, "more warning stands", "more warnings stand") + " " + rest);
        }
    }

    /** Files of which something could not be read, and the warnings that do not repeat it. */
    void input(List<InputFile> files, List<String> warnings, String rest) {
        List<String> unread = unreadable(files).stream().map(Concerns::words).toList();
        unread.forEach(this::say);
        warnings(warnings.stream().filter(text -> !unread.contains(text)).toList(), rest);
    }

    /**
     * Rows and fields that could not be used.
     *
     * @param rest where each of them stands
     */
    void rejected(long rows, long fields, String rest) {
        if (rows + fields > 0) {
            say(
                    Amount.of(rows, "row was", "rows were")
                            + " rejected and "
                            + Amount.of(fields, "unusable field", "unusable fields")
                            + " left empty; "
                            + rest);
        }
    }

    /** What was wrong with a folder that was read and leaves no results behind. */
    void folder(Path folder, Intake intake) {
        String check = "samehand check " + folder;
        input(intake.files(), intake.warnings(), "in the answer of " + check);
        long rows = rejectedRows(intake.files());
        rejected(rows, intake.rejections() - rows, check + " names file, line and reason");
    }

    void say(String line) {
        err.println("samehand: " + Printable.of(line));
    }

    /** Whether input was lost, which {@code --strict} turns into an exit code. */
    static boolean lost(List<InputFile> files) {
        return rejectedRows(files) > 0 || !unreadable(files).isEmpty();
    }

    static List<InputFile> unreadable(List<InputFile> files) {
        return files.stream().filter(file -> !file.problem().isEmpty()).toList();
    }

    private static long rejectedRows(List<InputFile> files) {
        return files.stream().mapToLong(InputFile::rejectedRows).sum();
    }

    /** The sentence that intake also puts among its warnings. */
    private static String words(InputFile file) {
        return file.path() + " " + file.problem();
    }
}
