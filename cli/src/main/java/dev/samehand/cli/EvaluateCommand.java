package dev.samehand.cli;

import dev.samehand.evaluate.Evaluation;
import dev.samehand.evaluate.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Results are measured against a truth. */
@Command(
        name = "evaluate",
        description =
                "Scores the results of a scan against a truth: pairs, B-cubed, accounts, eligible"
                        + " accounts by honest kind, networks found.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  samehand evaluate samehand-results/world --truth world/truth.csv"})
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Directory that a scan wrote.")
    private Path results = Path.of("");

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            required = true,
            description = "Table account_id,kind,network,role of what is true.")
    private Path truth = Path.of("");

    @Option(
            names = "--planted",
            paramLabel = "FILE",
            description =
                    "The simulator's record of what it planted, for the ceiling of what that allows;"
                            + " accidents may exceed it (default: planted.csv beside the truth, if it is"
                            + " there).")
    private @Nullable Path planted;

    @Option(names = "--json", description = "Print the score for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        for (Path file : new Path[] {results.resolve("members.csv"), truth}) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal("there is no " + file + ". Name RESULTS of a scan and --truth.");
            }
        }
        Score score = Evaluation.score(results, truth, record());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(score, out);
        } else {
            out.print(score.text());
        }
        return ExitCode.DONE;
    }

    private Optional<Path> record() {
        return planted == null
                ? Optional.of(truth.resolveSibling("planted.csv")).filter(Files::isRegularFile)
                : Optional.of(planted);
    }
}
