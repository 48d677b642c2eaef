package dev.samehand.evaluate.accuracy;

import dev.samehand.evaluate.Evaluation;
import dev.samehand.evaluate.Score;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs trials one after another. Not thread-safe; one run at a time in a work directory. */
public final class Accuracy {

    private final Scanner scanner;
    private final Path work;

    private Accuracy(Scanner scanner, Path work) {
        this.scanner = scanner;
        this.work = work;
    }

    /**
     * Measures every trial.
     *
     * @param work existing directory for simulated worlds and results, one at a time; what is made
     *     there is deleted again
     */
    public static AccuracyReport table(
            List<Trial> trials, Scanner scanner, Path work, Progress progress) throws IOException {
        Accuracy accuracy = new Accuracy(scanner, work);
        List<TrialResult> results = new ArrayList<>();
        progress.begin("measuring", trials.size(), "worlds");
        for (Trial trial : trials) {
            results.add(accuracy.measure(trial));
            progress.advance(1);
        }
        return new AccuracyReport(results);
    }

    private TrialResult measure(Trial trial) throws IOException {
        Path folder = Files.createTempDirectory(work, "trial");
        try {
            Path world = trial.world().open(Files.createDirectory(folder.resolve("world")));
            return measure(trial, world, folder.resolve("results"));
        } finally {
            delete(folder);
        }
    }

    private TrialResult measure(Trial trial, Path world, Path results) throws IOException {
        Path evidence = world.resolve("evidence");
        Path truth = world.resolve("truth.csv");
        Optional<Path> planted = Optional.of(world.resolve("planted.csv")).filter(Files::exists);
        scanner.scan(evidence, results);
        Score score = Evaluation.score(results, truth, planted);
        Columns columns = scanner.read(evidence);
        return new TrialResult(
                trial,
                score,
                Sweep.anyIdentifier(columns, truth),
                Sweep.fellegiSunter(columns, truth));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
