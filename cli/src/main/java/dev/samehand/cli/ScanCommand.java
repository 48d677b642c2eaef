package dev.samehand.cli;

import dev.samehand.assess.calibration.Model;
import dev.samehand.flow.Scan;
import dev.samehand.flow.ScanRequest;
import dev.samehand.intake.IntakeOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "FOLDER",
            description = "Evidence folder, laid out as docs/evidence.md says.")
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

    @Mixin private final ModelOption model = new ModelOption();

    @Option(
            names = "--since",
            paramLabel = "RUN",
            description = "Results of the run before: networks keep their ids, new ones are named.")
    private @Nullable Path since;

    @Mixin private final RunOptions how = new RunOptions();

    @Override
    public Integer call() throws IOException {
        Path results = out == null ? RunDirectory.usual(folder) : out;
        RunDirectory.check(results, folder);
        if (since != null) {
            RunDirectory.open(since);
        }
        return how.run(folder, progress -> Scan.run(request(results), progress));
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
                how.unmask(),
                Version.text(),
                model.model().orElseGet(Model::builtIn));
    }
}
