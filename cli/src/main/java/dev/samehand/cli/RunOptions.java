package dev.samehand.cli;

import dev.samehand.flow.Scan;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that write results have in common: how they run and what they say then. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--unmask", description = "Write sensitive values in full.")
    private boolean unmask;

    @Option(names = "--json", description = "Print a summary for programs on standard output.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress and no warnings.")
    private boolean quiet;

    @Option(names = "--strict", description = "Exit with 3 if a row or a file was rejected.")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work with (default: as many as there are processors).")
    private @Nullable Integer threads;

    /** The work between the options and the summary. */
    interface Work {
        Scan.Outcome run(Progress progress) throws IOException;
    }

    boolean unmask() {
        return unmask;
    }

    /**
     * Does the work, tells how it ended, and returns the exit code.
     *
     * @param input the folder or home that is read
     */
    int run(Path input, Work work) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Threads.use(threads);
        Scan.Outcome outcome;
        try (ProgressMeter progress = Terminal.progress(err, quiet)) {
            outcome = work.run(progress);
        }
        ScanSummary summary = new ScanSummary(outcome);
        if (!quiet) {
            summary.printConcerns(err);
        }
        if (summary.readNothing()) {
            throw Refusal.nothingRead(input);
        }
        print(outcome, summary);
        return strict && summary.hasRejectedRows() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void print(Scan.Outcome outcome, ScanSummary summary) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ScanJson.print(outcome, out);
        } else {
            summary.print(out);
        }
    }
}
