package dev.samehand.cli;

import dev.samehand.flow.TakeIn;
import dev.samehand.lake.Batch;
import java.io.PrintWriter;
import java.util.List;

/**
 * What an intake says at its end, to programs.
 *
 * @param added whether the batch is new
 * @param rejected rows and fields of the batch that could not be used
 */
record IntakeJson(
        String batch,
        boolean added,
        String takenIn,
        int accounts,
        long observations,
        long rejected,
        long bytes,
        List<String> warnings) {

    static void print(TakeIn.Outcome outcome, PrintWriter out) {
        Batch batch = outcome.batch();
        Json.print(
                new IntakeJson(
                        batch.name(),
                        outcome.fresh(),
                        batch.takenIn(),
                        batch.accounts(),
                        batch.observations(),
                        batch.rejections(),
                        batch.bytes(),
                        outcome.warnings()),
                out);
    }
}
