package dev.samehand.bench.accuracy;

import dev.samehand.evaluate.accuracy.Trial;
import dev.samehand.model.Progress;
import dev.samehand.simulate.StandardWorlds;
import dev.samehand.simulate.WorldSpec;
import dev.samehand.simulate.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The worlds that accuracy is reported on. */
final class Trials {

    private Trials() {}

    /**
     * Simulated worlds of every kind, with no labels and with a few, and of every habit. Their
     * seeds are none of those that constants were chosen on.
     */
    static List<Trial> simulated(int accounts) {
        List<WorldSpec> worlds =
                new ArrayList<>(StandardWorlds.of(StandardWorlds.REPORT_SEEDS, accounts));
        worlds.addAll(StandardWorlds.ofOtherHabits(StandardWorlds.OTHER_HABITS_SEED, accounts));
        return worlds.stream().map(Trials::simulated).toList();
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

    private static Trial simulated(WorldSpec spec) {
        return new Trial(
                spec.title(),
                scratch -> {
                    Worlds.write(spec, scratch, Progress.silent());
                    return scratch;
                });
    }
}
