package dev.samehand.bench.accuracy;

import dev.samehand.assess.calibration.Model;
import dev.samehand.evaluate.accuracy.Accuracy;
import dev.samehand.evaluate.accuracy.AccuracyReport;
import dev.samehand.evaluate.accuracy.Scanner;
import dev.samehand.evaluate.accuracy.Trial;
import dev.samehand.flow.Scan;
import dev.samehand.flow.ScanRequest;
import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command behind {@code ./dev accuracy}: measures and writes the tables of {@code
 * docs/accuracy.md} between its markers.
 */
public final class MeasureAccuracy {

    /** Instead of a number of accounts: only the data of other origin that takes a minute. */
    private static final String HOP = "hop";

    private MeasureAccuracy() {}

    /**
     * Runs it.
     *
     * @param arguments root of the checkout, folder with data of other origin (may be absent), and
     *     accounts per simulated world, or {@code hop}
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path shared = Path.of(arguments[1]);
        Path page = root.resolve("docs/accuracy.md");
        Path work = Files.createTempDirectory("samehand-accuracy");
        if (!arguments[2].equals(HOP)) {
            write(page, "measured", worlds(shared, work, Integer.parseInt(arguments[2])));
        }
        Path hop = shared.resolve("data/graph/hop-airdrop-sybil");
        if (!Files.isDirectory(hop)) {
            System.err.println("the Hop airdrop: skipped, it is not in " + shared);
            return;
        }
        Path mapping = root.resolve("examples/hop-airdrop/samehand.yaml");
        write(page, HOP, HopAirdrop.markdown(hop, mapping, work));
        write(page, "hop with labels", SeededHop.markdown(hop, mapping));
    }

    private static String worlds(Path shared, Path work, int accounts) throws IOException {
        List<Trial> trials = new ArrayList<>(Trials.given(shared.resolve("data/worlds")));
        if (trials.isEmpty()) {
            System.err.println("worlds by another hand: skipped, there are none in " + shared);
        }
        trials.addAll(Trials.simulated(accounts));
        AccuracyReport report = Accuracy.table(trials, new FlowScanner(), work, new Lines(trials));
        return report.markdown();
    }

    private static void write(Path file, String part, String measured) throws IOException {
        String page = Files.readString(file);
        String opening = "<!-- " + part + ": begin -->";
        String closing = "<!-- " + part + ": end -->";
        int begin = page.indexOf(opening) + opening.length();
        int end = page.indexOf(closing);
        if (begin < opening.length() || end < begin) {
            throw new IllegalStateException(
                    file + " lacks the markers " + opening + " and " + closing);
        }
        Files.writeString(
                file, page.substring(0, begin) + "\n\n" + measured + "\n" + page.substring(end));
    }

    private static final class FlowScanner implements Scanner {

        @Override
        public void scan(Path evidence, Path results) {
            Scan.run(
                    new ScanRequest(
                            evidence,
                            results,
                            "accuracy",
                            IntakeOptions.defaults(),
                            Priors.standard(),
                            "built in",
                            Optional.empty(),
                            false,
                            "accuracy",
                            Model.builtIn()),
                    Progress.silent());
        }

        @Override
        public Columns read(Path evidence) {
            return EvidenceFolder.open(evidence, IntakeOptions.defaults())
                    .read(Progress.silent())
                    .columns();
        }
    }

    /** One line for each world that is done. */
    private static final class Lines implements Progress {

        private final List<Trial> trials;
        private int done;

        Lines(List<Trial> trials) {
            this.trials = trials;
        }

        @Override
        public void begin(String stage, long total, String unit) {
            System.err.println(stage + ": " + total + " " + unit);
        }

        @Override
        public void advance(long amount) {
            System.err.println("done: " + trials.get(done++).name());
        }
    }
}
