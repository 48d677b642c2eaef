package dev.samehand.intake;

import dev.samehand.model.InputFile;
import java.util.List;

/**
 * What a folder would give, for a look before a long run.
 *
 * @param intake everything read; of the rejected rows only the first {@value #SAMPLE}
 * @param files how each file was understood
 * @param unread files of the folder that feed no table
 */
public record FolderCheck(Intake intake, List<CheckedFile> files, List<String> unread) {

    /** Rejected rows and fields that are listed. */
    public static final int SAMPLE = 100;

    /**
     * How a file was understood.
     *
     * @param source mapping used, such as {@code canonical}
     * @param mapped fields that were found and feed a column
     * @param missing fields that the mapping wants and no record has
     * @param unknown fields that the mapping does not want
     */
    public record CheckedFile(
            InputFile file,
            String source,
            List<String> mapped,
            List<String> missing,
            List<String> unknown) {}
}
