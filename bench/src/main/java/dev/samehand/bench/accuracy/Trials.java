package dev.samehand.bench.accuracy;

import dev.samehand.evaluate.accuracy.Trial;
import dev.samehand.model.Progress;
import dev.samehand.simulate.WorldKind;
import dev.samehand.simulate.WorldSpec;
import dev.samehand.simulate.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The worlds that accuracy is reported on. Seeds 1 to 9 are for tuning; the report takes seeds from
 * 11, which nobody has looked at before.
 */
final class Trials {

    private static final long[] SEEDS = {11, 12, 13};
    private static final int[] EMPLOYERS = {300, 1_000, 3_000};
    private static final double PLANTED = 0.02;
    private static final double LABELLED = 0.04;

    private Trials() {}

    /** Simulated worlds of every kind, with no labels and with a few. */
    static List<Trial> simulated(int accounts) {
        List<Trial> trials = new ArrayList<>();
        for (double labelled : new double[] {0, LABELLED}) {
            for (long seed : SEEDS) {
                for (WorldKind kind : List.of(WorldKind.FREELANCE, WorldKind.MAILBOX)) {
                    trials.add(
                            simulated(
                                    spec(kind, accounts, seed, labelled)
                                            .withPlantedShare(PLANTED)));
                }
                for (int applicants : EMPLOYERS) {
                    trials.add(simulated(spec(WorldKind.EMPLOYER, applicants, seed, labelled)));
                }
            }
        }
        return trials;
    }

    /** Worlds in folders, each with {@code evidence/} and {@code truth.csv}. */
    static List<Trial> given(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(world -> Files.exists(world.resolve("truth.csv")))
                    .sorted()
                    .map(world -> Trial.given(world.getFileName() + " (another hand)", world))
                    .toList();
        }
    }

    private static WorldSpec spec(WorldKind kind, int accounts, long seed, double labelled) {
        return WorldSpec.of(kind, accounts, seed).withLabelledShare(labelled);
    }

    private static Trial simulated(WorldSpec spec) {
        String name =
                "%s %,d, seed %d%s"
                        .formatted(
                                spec.kind().name().toLowerCase(java.util.Locale.ROOT),
                                spec.accounts(),
                                spec.seed(),
                                spec.labelledShare() > 0 ? ", 4 % labelled" : "");
        return new Trial(
                name,
                scratch -> {
                    Worlds.write(spec, scratch, Progress.silent());
                    return scratch;
                });
    }
}
