package dev.samehand.cli;

import dev.samehand.lake.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which run is meant: one that is named, the last one of a home, or the newest of all. */
final class RunOption {

    private static final Path USUAL_HOME = Path.of(HomeOption.USUAL);

    @Option(
            names = "--run",
            paramLabel = "DIR",
            description =
                    "Results of a scan or run of a home (default: the newest under"
                            + " samehand-results and of samehand-home).")
    private @Nullable Path named;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Home of which the last run answers.")
    private @Nullable Path home;

    /** Directory of the run. Which one it is stands on standard error where nobody named it. */
    Path dir(PrintWriter err) throws IOException {
        if (named != null) {
            return named;
        }
        Path run = home == null ? newest() : lastOf(home);
        err.println("samehand: the answer is from " + Printable.of(run.toString()));
        return run;
    }

    private static Path lastOf(Path home) throws IOException {
        return lastRun(home)
                .orElseThrow(() ->
                        new Refusal(
                                home
                                        + " has no run yet. Find networks in what it keeps:"
                                        + " samehand link --home "
                                        + home));
    }

    private static Optional<Path> lastRun(Path home) throws IOException {
        try (Home opened = Home.look(home)) {
            return opened.lastRun();
        }
    }

    private static Path newest() throws IOException {
        // a directory of that name that is no home is none of ours
        Optional<Path> kept = Home.is(USUAL_HOME) ? lastRun(USUAL_HOME) : Optional.empty();
        return Stream.of(RunDirectory.newest(), kept)
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(RunDirectory::written))
                .orElseThrow(() ->
                        new Refusal(
                                "there is no run under samehand-results or in samehand-home. Scan"
                                        + " a folder first, or name a run with --run or a home with"
                                        + " --home."));
    }
}
