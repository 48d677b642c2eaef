package dev.samehand.evaluate.accuracy;

import dev.samehand.evaluate.Evaluation;
import dev.samehand.evaluate.Reported;
import dev.samehand.evaluate.Score;
import dev.samehand.evaluate.accuracy.TrialResult.BaselineResult;
import dev.samehand.evaluate.baseline.AnyIdentifier;
import dev.samehand.evaluate.baseline.FellegiSunter;
import dev.samehand.evaluate.baseline.Least;
import dev.samehand.model.Columns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tries the settings of a baseline and keeps the one with the best F1 of eligible accounts. */
final class Sweep {

    private static final List<Least> LEAST =
            List.of(new Least(2, 0), new Least(5, 0), new Least(2, 5), new Least(2, 10));
    private static final int[] MOST_HOLDERS = {5, 20, Integer.MAX_VALUE};
    private static final double[] THRESHOLDS = {14, 16, 18, 20, 22, 24, 26, 28, 32};

    private final Path truth;
    private Optional<BaselineResult> best = Optional.empty();

    private Sweep(Path truth) {
        this.truth = truth;
    }

    static BaselineResult anyIdentifier(Columns columns, Path truth) throws IOException {
        Sweep sweep = new Sweep(truth);
        for (Least least : LEAST) {
            for (int holders : MOST_HOLDERS) {
                String most =
                        holders == Integer.MAX_VALUE
                                ? "any number of holders"
                                : holders + " holders";
                sweep.offer(
                        most + ", " + least.words() + "+",
                        AnyIdentifier.link(columns, holders, least));
            }
        }
        return sweep.best.orElseThrow();
    }

    static BaselineResult fellegiSunter(Columns columns, Path truth) throws IOException {
        Sweep sweep = new Sweep(truth);
        FellegiSunter linker = FellegiSunter.score(columns);
        for (Least least : LEAST) {
            for (double threshold : THRESHOLDS) {
                sweep.offer(
                        (int) threshold + " bits, " + least.words() + "+",
                        linker.link(threshold, least));
            }
        }
        return sweep.best.orElseThrow();
    }

    private void offer(String setting, Reported reported) throws IOException {
        Score score = Evaluation.score(reported, truth, Optional.empty());
        if (best.isEmpty() || score.eligible().f1() > best.get().score().eligible().f1()) {
            best = Optional.of(new BaselineResult(setting, score));
        }
    }
}
