package dev.samehand.report;

import dev.samehand.assess.Assessment;
import dev.samehand.model.Accounts;
import dev.samehand.model.Finding;
import dev.samehand.model.InputFile;
import dev.samehand.model.Origins;
import dev.samehand.model.RejectedRow;
import java.util.List;

/**
 * Everything that the results of a run tell.
 *
 * @param title name of the evidence folder
 * @param origins real values and source records, at least of what {@link Wants} names
 * @param warnings sentences for the user
 * @param unmasked whether sensitive values are written out
 */
public record Run(
        String title,
        Assessment assessment,
        Accounts accounts,
        Origins origins,
        List<InputFile> files,
        List<RejectedRow> rejected,
        List<String> warnings,
        List<Finding> findings,
        RunFacts facts,
        boolean unmasked) {}
