package dev.samehand.cli;

import dev.samehand.simulate.Habits;
import dev.samehand.simulate.WorldKind;
import dev.samehand.simulate.WorldSpec;
import dev.samehand.simulate.WorldSummary;
import dev.samehand.simulate.Worlds;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A seed becomes an evidence folder of invented people, and the truth about it. */
@Command(
        name = "simulate",
        description =
                "Makes an evidence folder of invented people with planted networks and honest"
                        + " look-alikes, and the truth beside it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  samehand simulate freelance --out world",
            "  samehand scan world/evidence",
            "  samehand simulate mailbox --habits crowded-homes --accounts 20000 --out mailboxes",
            "  samehand simulate employer --accounts 300 --seed 7 --labelled 0.04 --out applicants"
        })
final class SimulateCommand implements Callable<Integer> {

    /** Words of the kinds of worlds, for help and completion. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }

        static List<String> words() {
            return Arrays.stream(WorldKind.values()).map(WorldKind::word).toList();
        }
    }

    /** Words of the habits of a world, for help and completion. */
    static final class Ways implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }

        static List<String> words() {
            return Arrays.stream(Habits.values()).map(Habits::word).toList();
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What the accounts are for: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    @Option(
            names = "--habits",
            paramLabel = "WAY",
            defaultValue = "usual",
            completionCandidates = Ways.class,
            description =
                    "How people go about it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String habits = "";

    @Option(
            names = "--accounts",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Number of accounts (default: ${DEFAULT-VALUE}).")
    private int accounts;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Equal seeds make equal worlds (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--planted",
            paramLabel = "SHARE",
            description = "Part of the accounts in planted networks, 0 to 0.5 (default: by KIND).")
    private @Nullable Double planted;

    @Option(
            names = "--labelled",
            paramLabel = "SHARE",
            defaultValue = "0",
            description =
                    "Part of the planted accounts that is labelled known_bad, 0 to 1 (default:"
                            + " ${DEFAULT-VALUE}).")
    private double labelled;

    @Option(names = "--gzip", description = "Compress the large tables.")
    private boolean gzip;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "Directory to make; must be new or empty.")
    private Path out = Path.of("");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        WorldSpec world = world();
        try (ProgressMeter progress = Terminal.progress(spec.commandLine().getErr(), quiet)) {
            print(Worlds.write(world, out, progress));
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(out + " is not empty. Name another directory with --out.");
        }
        return ExitCode.DONE;
    }

    private WorldSpec world() {
        try {
            WorldSpec usual =
                    WorldSpec.of(kind(), habits(), accounts, seed)
                            .withLabelledShare(labelled)
                            .withCompressed(gzip);
            return planted == null ? usual : usual.withPlantedShare(planted);
        } catch (IllegalArgumentException e) {
            throw new Refusal("no such world: " + e.getMessage());
        }
    }

    private WorldKind kind() {
        return Arrays.stream(WorldKind.values())
                .filter(known -> known.word().equals(kind))
                .findAny()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "KIND is one of "
                                        + String.join(", ", Kinds.words())
                                        + ", not "
                                        + kind));
    }

    private Habits habits() {
        return Arrays.stream(Habits.values())
                .filter(known -> known.word().equals(habits))
                .findAny()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "--habits is one of "
                                        + String.join(", ", Ways.words())
                                        + ", not "
                                        + habits));
    }

    private void print(WorldSummary summary) {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.println(
                Amount.of(summary.spec().accounts())
                        + " invented accounts in "
                        + out.resolve("evidence")
                        + ", "
                        + Amount.of(summary.networks(), "planted network", "planted networks")
                        + "; the truth is in "
                        + out.resolve("truth.csv"));
        stdout.println(
                summary.byKind().entrySet().stream()
                        .map(SimulateCommand::words)
                        .collect(Collectors.joining(", ")));
    }

    private static String words(Map.Entry<String, Integer> kind) {
        return kind.getKey() + " " + Amount.of(kind.getValue());
    }
}
