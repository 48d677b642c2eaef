package dev.samehand.cli;

import dev.samehand.flow.TakeIn;
import dev.samehand.lake.Batch;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What an intake says at its end, to people. */
final class IntakeSummary {

    private final TakeIn.Outcome outcome;
    private final Path home;

    IntakeSummary(TakeIn.Outcome outcome, Path home) {
        this.outcome = outcome;
        this.home = home;
    }

    void print(PrintWriter out) {
        Batch batch = outcome.batch();
        if (!outcome.fresh()) {
            say(
                    out,
                    "Nothing added: the same input was taken in at "
                            + batch.takenIn()
                            + " as batch "
                            + batch.shortName()
                            + ".");
            return;
        }
        say(
                out,
                "Batch "
                        + batch.shortName()
                        + " holds "
                        + Amount.of(batch.accounts(), "account", "accounts")
                        + " and "
                        + Amount.of(batch.observations(), "observation", "observations")
                        + ", texts aside, in "
                        + Amount.of(batch.bytes(), "bytes")
                        + ".");
        say(out, "Find networks in everything taken in: samehand link --home " + home);
    }

    void printConcerns(PrintWriter err) {
        Concerns concerns = new Concerns(err);
        concerns.warnings(outcome.warnings(), "in the batch");
        if (outcome.lostRows() > 0) {
            concerns.say(
                    Amount.of(outcome.lostRows(), "row or file was", "rows or files were")
                            + " rejected; the runs of samehand link list each in rejected.csv");
        }
    }

    private static void say(PrintWriter out, String line) {
        out.println(Printable.of(line));
    }
}
