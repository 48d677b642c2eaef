package dev.samehand.cli;

import dev.samehand.flow.DropBatch;
import dev.samehand.lake.Batch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A batch leaves the home. */
@Command(
        name = "drop",
        description =
                "Removes a batch from the home for good, and notes that it was meant. The next"
                        + " samehand link forgets what only it has told; results of earlier runs stay"
                        + " until they are deleted.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand drop 3f0a91c27b5e && samehand link",
            "  samehand drop 3f0a91c27b5e --home /var/lib/samehand"
        })
final class DropCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BATCH",
            description = "Name of the batch, or its beginning, as intake has printed it.")
    private String batch = "";

    @Mixin private final HomeOption home = new HomeOption();

    @Override
    public Integer call() throws IOException {
        DropBatch.Outcome outcome = DropBatch.run(home.dir(), batch);
        Batch dropped = outcome.batch();
        PrintWriter out = spec.commandLine().getOut();
        String next =
                outcome.last()
                        ? "It was the last one."
                        : "Next: samehand link --home " + home.dir();
        if (dropped.title().isEmpty()) {
            out.println(
                    "Dropped batch %s, of which nothing could be read. %s"
                            .formatted(dropped.shortName(), Printable.of(next)));
        } else {
            out.println(
                    Printable.of(
                            "Dropped batch %s of %s, from the folder %s. %s"
                                    .formatted(
                                            dropped.shortName(),
                                            Amount.of(dropped.accounts(), "account", "accounts"),
                                            dropped.title(),
                                            next)));
        }
        tellOfRuns(outcome.runs(), out);
        return ExitCode.DONE;
    }

    private static void tellOfRuns(List<Path> runs, PrintWriter out) {
        if (!runs.isEmpty()) {
            String which =
                    runs.size() == 1
                            ? "The run %s keeps what it tells until it is deleted."
                            : "The runs %s to %s keep what they tell until they are deleted.";
            Path last = runs.getLast().getFileName();
            out.println(Printable.of(which.formatted(runs.getFirst(), last)));
        }
    }
}
