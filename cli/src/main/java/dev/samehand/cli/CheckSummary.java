package dev.samehand.cli;

import dev.samehand.intake.FolderCheck;
import dev.samehand.intake.FolderCheck.CheckedFile;
import dev.samehand.intake.Intake;
import dev.samehand.intake.Mark;
import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Observations;
import dev.samehand.model.RejectedRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** How a folder would be read, for people. */
final class CheckSummary {

    private static final int REJECTED_SHOWN = 20;

    private final FolderCheck check;
    private final Intake intake;

    CheckSummary(FolderCheck check) {
        this.check = check;
        intake = check.intake();
    }

    void print(PrintWriter out) {
        check.files().forEach(file -> printFile(file, out));
        check.unread()
                .forEach(file -> say(out, file + ": feeds no table; name it like one or map it"));
        out.println();
        printYield(out);
        section(out, "Doubtful values", intake.marks().stream().map(CheckSummary::words).toList());
        section(out, "Rejected", rejections());
        section(out, "Warnings", intake.warnings());
        if (!intake.unexamined().isEmpty()) {
            out.println();
            String files = Amount.of(intake.unexamined().size(), "file is", "files are");
            out.println(files + " named by the tables and not examined by this version.");
        }
    }

    private static void printFile(CheckedFile checked, PrintWriter out) {
        InputFile file = checked.file();
        if (!file.problem().isEmpty()) {
            say(out, file.path() + ": CANNOT BE READ: " + file.problem());
            return;
        }
        say(
                out,
                "%s: %s, %s by mapping %s, %s, %s"
                        .formatted(
                                file.path(),
                                file.table(),
                                file.format(),
                                checked.source(),
                                Amount.of(file.rows(), "row", "rows"),
                                Amount.of(file.bytes(), "bytes")));
        fields(out, "used", checked.mapped());
        fields(out, "absent", checked.missing());
        fields(out, "unknown, ignored", checked.unknown());
    }

    private static void fields(PrintWriter out, String title, List<String> names) {
        if (!names.isEmpty()) {
            say(out, "    " + title + ": " + String.join(", ", names));
        }
    }

    private void printYield(PrintWriter out) {
        Observations observations = intake.columns().observations();
        int accounts = intake.columns().accounts().size();
        say(
                out,
                "This gives "
                        + Amount.of(accounts, "account", "accounts")
                        + " and "
                        + Amount.of(observations.size(), "observation", "observations")
                        + (observations.size() == 0 ? "." : ": " + byType(observations) + "."));
    }

    private static String byType(Observations observations) {
        return observations.types().all().stream()
                .filter(type -> size(observations, type) > 0)
                .map(type -> type.name() + " " + Amount.of(size(observations, type)))
                .collect(Collectors.joining(", "));
    }

    private static int size(Observations observations, ObservableType type) {
        return observations.of(type.code()).size();
    }

    private static String words(Mark mark) {
        return "%s.%s: %s × %s (%s), first at %s:%d"
                .formatted(
                        mark.table(),
                        mark.field(),
                        Amount.of(mark.count()),
                        mark.what(),
                        mark.kept() ? "kept" : "passed over",
                        mark.file(),
                        mark.line());
    }

    private List<String> rejections() {
        List<String> shown =
                intake.rejected().stream().limit(REJECTED_SHOWN).map(CheckSummary::words).toList();
        long more = intake.rejections() - shown.size();
        if (more <= 0) {
            return shown;
        }
        List<String> all = new java.util.ArrayList<>(shown);
        all.add("and " + Amount.of(more) + " more");
        return all;
    }

    private static String words(RejectedRow row) {
        return "%s:%d %s \"%s\" %s (%s)"
                .formatted(
                        row.file(),
                        row.line(),
                        row.field().isEmpty() ? "row" : row.field(),
                        row.valueShown(),
                        row.reason(),
                        row.rowKept() ? "field left empty" : "row rejected");
    }

    private static void section(PrintWriter out, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + ":");
        lines.forEach(line -> say(out, "  " + line));
    }

    private static void say(PrintWriter out, String line) {
        out.println(Printable.of(line));
    }
}
