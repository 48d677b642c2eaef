package dev.samehand.intake;

import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.RejectedRow;
import java.util.List;

/**
 * What is told of a folder whose records were handed on to be kept.
 *
 * @param fingerprint hexadecimal SHA-256 of the input, see {@link EvidenceFolder#fingerprint}
 * @param newestDay the newest day of everything read, or {@link dev.samehand.model.Day#UNKNOWN}
 * @param declared the built-in observable types and those that the mapping declares
 * @param files every file that was read, or should have been
 * @param rejections how many rows and fields could not be used; {@code rejected} may hold fewer
 */
public record Kept(
        String fingerprint,
        int accounts,
        int newestDay,
        ObservableTypes declared,
        List<InputFile> files,
        List<RejectedRow> rejected,
        long rejections,
        List<String> warnings,
        List<Unexamined> unexamined) {

    /** Rows and files that could not be used. */
    public long lostRows() {
        return files.stream()
                .mapToLong(file -> file.rejectedRows() + (file.problem().isEmpty() ? 0 : 1))
                .sum();
    }
}
