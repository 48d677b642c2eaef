package dev.samehand.cli;

import dev.samehand.flow.Scan;
import dev.samehand.flow.ScanRequest;
import dev.samehand.intake.IntakeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An evidence folder becomes explained networks. */
@Command(
        name = "scan",
        description = "Finds networks in an evidence folder and writes a report and tables.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand scan evidence",
            "  samehand scan march/evidence --out results/march --since results/february",
            "  samehand scan evidence --json --quiet | jq '.networks[] | select(.eligible > 0)'"
        })
final class ScanCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Evidence folder, as INTAKE describes it.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Directory of the results (default: samehand-results/<name of FOLDER>).")
    private @Nullable Path out;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Source mapping to use in place of the folder's own samehand.yaml.")
    private @Nullable Path mapping;

    @Option(
            names = "--priors",
            paramLabel = "FILE",
            description = "Weights to use in place of the built-in ones.")
    private @Nullable Path priors;

    @Option(
            names = "--since",
            paramLabel = "RUN",
            description = "Results of the run before: networks keep their ids, new ones are named.")
    private @Nullable Path since;

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

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Path results = out == null ? RunDirectory.usual(folder) : out;
        RunDirectory.check(results, folder);
        if (since != null) {
            RunDirectory.open(since);
        }
        Threads.use(threads);
        Scan.Outcome outcome;
        try (ProgressMeter progress = Terminal.progress(err, quiet)) {
            outcome = Scan.run(request(results), progress);
        }
        ScanSummary summary = new ScanSummary(outcome);
        if (!quiet) {
            summary.printConcerns(err);
        }
        if (summary.readNothing()) {
            throw Refusal.nothingRead(folder);
        }
        print(outcome, summary);
        return strict && summary.hasRejectedRows() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private ScanRequest request(Path results) {
        return new ScanRequest(
                folder,
                results,
                RunDirectory.title(folder),
                IntakeOptions.defaults().withMapping(mapping),
                PriorsOption.read(priors),
                PriorsOption.name(priors),
                Optional.ofNullable(since),
                unmask,
                Version.text());
    }

    private void print(Scan.Outcome outcome, ScanSummary summary) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            ScanJson.print(outcome, stdout);
        } else {
            summary.print(stdout);
        }
    }
}
