package dev.samehand.cli;

import dev.samehand.flow.TakeIn;
import dev.samehand.intake.IntakeOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An evidence folder becomes a batch of the home. */
@Command(
        name = "intake",
        description =
                "Takes an evidence folder into the home, where it stays for every later run. The"
                        + " same input again adds nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand intake evidence",
            "  samehand intake march/evidence --home /var/lib/samehand",
            "  samehand link --home /var/lib/samehand"
        })
final class IntakeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Evidence folder.")
    private Path folder = Path.of("");

    @Mixin private final HomeOption home = new HomeOption();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Source mapping to use in place of the folder's own samehand.yaml.")
    private @Nullable Path mapping;

    @Option(names = "--json", description = "Print what was taken in for programs.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress and no warnings.")
    private boolean quiet;

    @Option(names = "--strict", description = "Exit with 3 if a row or a file was rejected.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        RunDirectory.checkApart(home.dir(), folder);
        PrintWriter err = spec.commandLine().getErr();
        TakeIn.Outcome outcome;
        try (ProgressMeter progress = Terminal.progress(err, quiet)) {
            outcome = TakeIn.run(request(), progress);
        }
        IntakeSummary summary = new IntakeSummary(outcome, home.dir());
        if (!quiet) {
            summary.printConcerns(err);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            IntakeJson.print(outcome, out);
        } else {
            summary.print(out);
        }
        return strict && outcome.lostRows() > 0 ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private TakeIn.Request request() {
        return new TakeIn.Request(
                folder,
                home.dir(),
                RunDirectory.title(folder),
                IntakeOptions.defaults().withMapping(mapping),
                Version.text());
    }
}
