package dev.samehand.flow;

import dev.samehand.assess.Assessing;
import dev.samehand.assess.Assessment;
import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.Intake;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Origins;
import dev.samehand.model.Progress;
import dev.samehand.report.Results;
import dev.samehand.report.Run;
import dev.samehand.report.Wants;
import java.nio.file.Path;

/**
 * The page to read first: from an evidence folder to explained networks.
 *
 * <p>{@code records → observations → networks → evidence → assessments → results}
 */
public final class Scan {

    private Scan() {}

    /** Scans a folder and writes its results. Equal requests over equal input write equal bytes. */
    public static Outcome run(ScanRequest request, Progress listener) {
        StageClock progress = new StageClock(listener);
        Priors priors = request.weights();

        // records → observations: read, normalised, every claimed identity kept, nobody merged
        EvidenceFolder folder = EvidenceFolder.open(request.folder(), request.intake());
        Intake intake = folder.read(progress);
        Columns columns = intake.columns();

        // observations → networks: who holds what, how rare it is, who belongs together
        Networks networks = Linking.compute(columns, priors, progress);

        // networks → evidence → assessments: each member's bits, innocent explanations, eligibility
        progress.begin("assessing networks", networks.count(), "networks");
        Assessment assessment = Assessing.assess(columns, networks, request.model());
        Lineage lineage = request.compare(assessment, columns.accounts());

        // the real values and their source records, only for what is reported
        Origins origins = folder.origins(intake, Wants.of(lineage.assessment()), progress);

        // assessments → results
        progress.begin("writing results", -1, "files");
        Run run = request.describe(intake, networks, lineage, origins, progress);
        return new Outcome(run, Results.write(run, request.out()));
    }

    /**
     * What a scan leaves behind.
     *
     * @param page path of {@code report.html}
     */
    public record Outcome(Run run, Path page) {}
}
