package dev.samehand.lake;

import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableType;
import dev.samehand.model.RejectedRow;
import java.util.List;

/**
 * What is known of a batch when all of its records have been read.
 *
 * @param input hexadecimal SHA-256 of the input, which becomes the batch's name
 * @param title name of the evidence folder for people
 * @param version of Samehand
 * @param newestDay the newest day of the input, or {@link dev.samehand.model.Day#UNKNOWN}
 * @param declared types that a mapping declared
 * @param rejections how many rows and fields could not be used; {@code rejected} may hold fewer
 */
public record BatchFacts(
        String input,
        String title,
        String version,
        int newestDay,
        List<ObservableType> declared,
        List<InputFile> files,
        List<RejectedRow> rejected,
        long rejections,
        List<String> warnings,
        List<String> unexamined) {}
