package dev.samehand.cli;

import dev.samehand.assess.calibration.Model;
import dev.samehand.evaluate.fit.Fit;
import dev.samehand.evaluate.fit.FitRefusal;
import dev.samehand.evaluate.fit.RejectedLabel;
import dev.samehand.flow.HomeModels;
import dev.samehand.model.Bits;
import dev.samehand.report.RunFiles;
import dev.samehand.report.RunNote;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decisions become a model that says how probable so many bits really are. */
@Command(
        name = "fit",
        description =
                "Learns from decisions about members of a run how probable their bits really are,"
                        + " and writes a model for --model of scan and link.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand fit samehand-results/march decisions.csv --out model.txt",
            "  samehand fit decisions.csv --home my-home && samehand link --home my-home",
            "",
            "decisions.csv has the columns account_id and decision, which is confirmed (run by one",
            "hand with its network) or dismissed (not). The truth.csv that simulate writes is",
            "understood too."
        })
final class FitCommand implements Callable<Integer> {

    /** Rejected lines that are named one by one; --json names all. */
    private static final int NAMED = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            paramLabel = "RESULTS LABELS",
            description =
                    "Results of a scan, and the table of decisions about it. With --home RESULTS"
                            + " may be left out: then it is the home's last run.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Model to write (default: model.txt, or the next of the home).")
    private @Nullable Path out;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Keep the model in this home; its next link takes it.")
    private @Nullable Path home;

    @Option(
            names = "--weights",
            description =
                    "Let runs weigh by what the data said of each kind of value, not only tell it."
                            + " Measure first: it changes who may be proposed.")
    private boolean weights;

    @Option(names = "--json", description = "Print what was learned for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path results = files.size() == 2 ? files.getFirst() : lastRun();
        Path labels = files.getLast();
        if (!Files.isRegularFile(labels)) {
            throw new Refusal("there is no " + labels + ". Name a table of decisions.");
        }
        Fit.Fitted fitted = learn(results, labels);
        Path kept = keep(fitted.model());
        FitSummary summary = FitSummary.of(fitted, kept);
        PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            Json.print(summary, stdout);
        } else {
            name(fitted.rejected());
            summary.lines().forEach(stdout::println);
        }
        return ExitCode.DONE;
    }

    private Path lastRun() throws IOException {
        if (home == null) {
            throw new Refusal("name RESULTS and LABELS, or LABELS and --home.");
        }
        return HomeModels.lastRun(home)
                .orElseThrow(() ->
                        new Refusal(
                                "the home has no run to learn from. Make one with samehand"
                                        + " link."));
    }

    private Fit.Fitted learn(Path results, Path labels) throws IOException {
        RunFiles run = RunDirectory.open(results);
        try {
            RunNote note = run.note();
            int needed =
                    new BigDecimal(note.neededBits())
                            .multiply(BigDecimal.valueOf(Bits.ONE))
                            .intValueExact();
            Fit.Source source =
                    new Fit.Source(
                            results,
                            note.title(),
                            note.day(),
                            note.version(),
                            note.accounts(),
                            needed,
                            new Model.Weights(weights, run.estimates()));
            return Fit.learn(source, labels);
        } catch (FitRefusal e) {
            name(e.rejected());
            throw new Refusal(e.getMessage() + ".");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal(String.valueOf(e.getMessage()) + ".");
        }
    }

    private void name(List<RejectedLabel> rejected) {
        FitSummary.rejectedLines(rejected, NAMED).forEach(spec.commandLine().getErr()::println);
    }

    private Path keep(Model model) throws IOException {
        if (home != null && out == null) {
            return HomeModels.keep(home, model);
        }
        Path file = out == null ? Path.of("model.txt") : out;
        if (Files.exists(file)) {
            throw new Refusal(file + " exists. Name a new file with --out.");
        }
        Files.writeString(file, model.text());
        return file;
    }
}
