package dev.samehand.cli;

import dev.samehand.flow.TakeIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    @Mixin private final ReadingOptions how = new ReadingOptions();

    @Option(names = "--json", description = "Print what was taken in for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        RunDirectory.checkApart(home.dir(), folder);
        PrintWriter err = spec.commandLine().getErr();
        TakeIn.Outcome outcome;
        try (ProgressMeter progress = how.progress(err)) {
            outcome = TakeIn.run(request(), progress);
        }
        IntakeSummary summary = new IntakeSummary(outcome, home.dir());
        if (how.tellsConcerns()) {
            summary.printConcerns(err);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            IntakeJson.print(outcome, out);
        } else {
            summary.print(out);
        }
        return how.exitCode(outcome.lostRows() > 0);
    }

    private TakeIn.Request request() {
        return new TakeIn.Request(
                folder, home.dir(), RunDirectory.title(folder), how.intake(), Version.text());
    }
}
