package dev.samehand.cli;

import dev.samehand.intake.FolderCheck;
import dev.samehand.intake.FolderCheck.CheckedFile;
import dev.samehand.intake.Mark;
import dev.samehand.intake.Unexamined;
import dev.samehand.model.Observations;
import dev.samehand.model.RejectedRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a folder would be read, for programs.
 *
 * @param observations number of observations by type
 * @param rejections number of rejected rows and fields; {@code rejected} lists the first
 */
record CheckJson(
        int accounts,
        Map<String, Integer> observations,
        List<CheckedFile> files,
        List<String> unread,
        List<Mark> marks,
        long rejections,
        List<RejectedRow> rejected,
        List<String> warnings,
        List<Unexamined> unexamined) {

    static void print(FolderCheck check, PrintWriter out) {
        var intake = check.intake();
        Json.print(
                new CheckJson(
                        intake.columns().accounts().size(),
                        byType(intake.columns().observations()),
                        check.files(),
                        check.unread(),
                        intake.marks(),
                        intake.rejections(),
                        intake.rejected(),
                        intake.warnings(),
                        intake.unexamined()),
                out);
    }

    private static Map<String, Integer> byType(Observations observations) {
        Map<String, Integer> counts = new TreeMap<>();
        observations
                .types()
                .all()
                .forEach(type -> counts.put(type.name(), observations.of(type.code()).size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
