package dev.samehand.cli;

import dev.samehand.flow.LinkHome;
import dev.samehand.flow.Scan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything that the home keeps becomes explained networks. */
@Command(
        name = "link",
        description =
                "Finds networks in everything that was taken into the home and writes the next of"
                        + " its runs. Networks keep their ids from run to run.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand intake evidence && samehand link",
            "  samehand link --home /var/lib/samehand",
            "  samehand link --json --quiet | jq .report"
        })
final class LinkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin private final HomeOption home = new HomeOption();

    @Option(
            names = "--priors",
            paramLabel = "FILE",
            description = "Weights to use in place of the built-in ones.")
    private @Nullable Path priors;

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
        Threads.use(threads);
        Scan.Outcome outcome;
        try (ProgressMeter progress = Terminal.progress(err, quiet)) {
            outcome = LinkHome.run(request(), progress);
        }
        ScanSummary summary = new ScanSummary(outcome);
        if (!quiet) {
            summary.printConcerns(err);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ScanJson.print(outcome, out);
        } else {
            summary.print(out);
        }
        return strict && summary.hasRejectedRows() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private LinkHome.Request request() {
        return new LinkHome.Request(
                home.dir(),
                PriorsOption.read(priors),
                PriorsOption.name(priors),
                unmask,
                Version.text(),
                LocalDate.now(ZoneOffset.UTC));
    }
}
