package dev.samehand.cli;

import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.FolderCheck;
import dev.samehand.intake.IntakeOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A look at an evidence folder before a long run. */
@Command(
        name = "check",
        description =
                "Tells how an evidence folder would be read: tables, mappings, doubtful values and"
                        + " what would be rejected. Writes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand check evidence",
            "  samehand check export --mapping vendor.yaml --strict && samehand scan export"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Evidence folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Source mapping to use in place of the folder's own samehand.yaml.")
    private @Nullable Path mapping;

    @Option(names = "--json", description = "Print what was found for programs.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress.")
    private boolean quiet;

    @Option(names = "--strict", description = "Exit with 3 if a row or a file would be rejected.")
    private boolean strict;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderCheck check = check();
        if (json) {
            CheckJson.print(check, out);
        } else {
            new CheckSummary(check).print(out);
        }
        if (check.intake().columns().accounts().size() == 0) {
            return ExitCode.UNUSABLE;
        }
        return strict && Concerns.lost(check.intake().files())
                ? ExitCode.REJECTED_ROWS
                : ExitCode.DONE;
    }

    private FolderCheck check() {
        IntakeOptions options = IntakeOptions.defaults().withMapping(mapping);
        try (ProgressMeter progress = Terminal.progress(spec.commandLine().getErr(), quiet)) {
            return EvidenceFolder.open(folder, options).check(progress);
        }
    }
}
