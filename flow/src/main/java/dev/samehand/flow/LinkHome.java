package dev.samehand.flow;

import dev.samehand.assess.Assessing;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.calibration.Model;
import dev.samehand.intake.Gathering;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.lake.Home;
import dev.samehand.lake.Recollection;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import dev.samehand.report.Results;
import dev.samehand.report.Run;
import dev.samehand.report.Wants;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The second half of a scan, from what a home keeps: the way of {@link Scan} with the lake in the
 * folder's place. Networks keep the ids that they had in the home's last run.
 *
 * <p>{@code batches → observations → networks → evidence → assessments → results}
 */
public final class LinkHome {

    private LinkHome() {}

    /** Links everything that the home keeps and writes the next of its runs. */
    public static Scan.Outcome run(Request request, Progress listener) throws IOException {
        StageClock progress = new StageClock(listener);
        try (Home home = Home.open(request.home())) {
            // batches → observations: checked, then put together as if read from one folder
            Recollection lake = home.lake().recall(progress);
            Gathering gathering = new Gathering(lake.declared());
            lake.tell(gathering, progress);
            Intake intake = Recalled.intake(lake, gathering, request.today());
            Columns columns = intake.columns();

            // observations → networks → evidence → assessments, as in a scan
            ScanRequest scan = request.scan(lake, home);
            Networks networks = Linking.compute(columns, scan.weights(), progress);
            progress.begin("assessing networks", networks.count(), "networks");
            Assessment assessment = Assessing.assess(columns, networks, scan.model());
            Lineage lineage = scan.compare(assessment, columns.accounts());

            // the real values and their source records, only for what is reported
            progress.begin("recalling source records", -1, "records");
            var wanted = Wants.of(lineage.assessment());
            Gathering.Sightings sightings = new Gathering.Sightings(columns, wanted);
            lake.retell(columns, wanted, sightings);

            // assessments → results, which get their number when they are complete
            progress.begin("writing results", -1, "files");
            Run run = scan.describe(intake, networks, lineage, sightings.origins(), progress);
            Path page = Results.write(run, scan.out());
            Path kept = home.keepRun(scan.out());

            // newcomers are held against this run from now on
            progress.begin("indexing accounts", columns.accounts().size(), "accounts");
            HomeIndex.update(home, columns, networks, lineage.assessment(), scan.weights());
            return new Scan.Outcome(run, kept.resolve(page.getFileName()));
        }
    }

    /**
     * What to link and how.
     *
     * @param priorsName where the priors come from
     * @param unmasked whether sensitive values are written out
     * @param version of Samehand
     * @param today stands in where the data has no day at all
     * @param model how bits become probabilities; where none is named, the newest of the home
     */
    public record Request(
            Path home,
            Priors priors,
            String priorsName,
            boolean unmasked,
            String version,
            LocalDate today,
            Optional<Model> model) {

        private ScanRequest scan(Recollection lake, Home kept) throws IOException {
            return new ScanRequest(
                    home,
                    kept.beginRun(),
                    Recalled.title(lake),
                    IntakeOptions.defaults(),
                    priors,
                    priorsName,
                    kept.lastRun(),
                    unmasked,
                    version,
                    model.isPresent() ? model.get() : HomeModels.newest(kept));
        }
    }
}
