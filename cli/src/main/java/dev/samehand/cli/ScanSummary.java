package dev.samehand.cli;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.flow.Scan;
import dev.samehand.report.Run;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What a scan says at its end, to people. */
final class ScanSummary {

    private final Run run;
    private final Path page;

    ScanSummary(Scan.Outcome outcome) {
        run = outcome.run();
        page = outcome.page();
    }

    /** The networks and where to read on. */
    void print(PrintWriter out) {
        Assessment assessment = run.assessment();
        run.facts().since().ifPresent(news -> out.println(Printable.of("Since " + news + ".")));
        if (assessment.networks().isEmpty()) {
            printNothingFound(out);
        } else {
            printCounts(out);
            out.println();
            NetworkTable.print(assessment, Terminal.columns(), out);
            printRest(out);
        }
        out.println();
        out.println("Report: " + Printable.of(page.toString()));
        if (assessment.population() > 0) {
            out.println(
                    "Each account with its reasons: samehand explain ACCOUNT --run "
                            + Printable.of(String.valueOf(page.getParent())));
        }
    }

    /** Whether there was input and not one account in it could be read. */
    boolean readNothing() {
        return run.assessment().population() == 0 && hasRejectedRows();
    }

    /** Everything about the input that the user may want to put right. */
    void printConcerns(PrintWriter err) {
        Concerns concerns = new Concerns(err);
        concerns.input(run.files(), run.warnings(), "in run.json");
        concerns.rejected(
                rejectedRows(),
                run.rejected().size() - rejectedRows(),
                "each stands in rejected.csv with file, line and reason");
        int unexamined = run.facts().unexamined().size();
        if (unexamined > 0) {
            concerns.say(
                    Amount.of(unexamined, "file", "files")
                            + " named by the tables not examined by this version; they are listed"
                            + " in run.json");
        }
    }

    /** Whether input was lost, which {@code --strict} turns into an exit code. */
    boolean hasRejectedRows() {
        return rejectedRows() > 0 || !Concerns.unreadable(run.files()).isEmpty();
    }

    private void printNothingFound(PrintWriter out) {
        if (run.assessment().population() == 0) {
            out.println("No networks found: the tables hold no accounts.");
            return;
        }
        out.println(
                "No networks found: no two of "
                        + Amount.of(run.assessment().population(), "account", "accounts")
                        + " share enough to be judged run by the same hand.");
        out.println(
                "That is no proof that there are none: accounts that share nothing in these tables"
                        + " cannot be joined. More tables (sign-ins, devices, payments, profiles)"
                        + " show more; samehand check tells what was read.");
    }

    private void printCounts(PrintWriter out) {
        Assessment assessment = run.assessment();
        out.println(
                Amount.of(assessment.networks().size(), "network", "networks")
                        + " among "
                        + Amount.of(assessment.population(), "account", "accounts")
                        + ", "
                        + Amount.of(suspected())
                        + " suspected, the others with an innocent explanation. "
                        + Amount.of(assessment.eligible(), "account is", "accounts are")
                        + " eligible, which means: may be proposed to a person. Nothing acts by"
                        + " itself.");
    }

    private void printRest(PrintWriter out) {
        if (!run.assessment().calibrated()) {
            out.println(
                    "The percentages of suspected networks were not calibrated on labelled"
                            + " decisions: take them as an order, not as a rate of errors.");
        }
        int more = run.assessment().networks().size() - NetworkTable.ROWS;
        if (more > 0) {
            out.println("and " + Amount.of(more) + " more in the report");
        }
    }

    private long suspected() {
        return run.assessment().networks().stream()
                .filter(network -> network.kind().equals(AssessedNetwork.SUSPECTED))
                .count();
    }

    private long rejectedRows() {
        return run.rejected().stream().filter(row -> !row.rowKept()).count();
    }
}
