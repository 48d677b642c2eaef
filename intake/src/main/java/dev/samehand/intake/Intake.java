package dev.samehand.intake;

import dev.samehand.model.Columns;
import dev.samehand.model.InputFile;
import dev.samehand.model.RejectedRow;
import java.util.List;

/**
 * What a folder holds.
 *
 * @param columns accounts, claims, observations, findings and the user's lists
 * @param observations how many were read; the columns may hold repeated ones once
 * @param files every file that was read, or should have been
 * @param rejected rows and fields that could not be used, in the order of files and lines
 * @param rejections how many there were; more than {@code rejected} holds where there were too many
 * @param warnings sentences for people
 * @param marks values that are kept or passed over with doubt, counted
 * @param unexamined files that the tables name and this version does not look into
 */
public record Intake(
        Columns columns,
        long observations,
        List<InputFile> files,
        List<RejectedRow> rejected,
        long rejections,
        List<String> warnings,
        List<Mark> marks,
        List<Unexamined> unexamined) {}
