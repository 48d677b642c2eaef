package dev.samehand.cli;

import dev.samehand.report.RunFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where results lie: the directory that is meant when none is named, and what may be replaced. */
final class RunDirectory {

    private static final String HOME = "samehand-results";

    /** Every run leaves this file; a directory without it was made by somebody else. */
    private static final String MARK = "run.json";

    /** The usual name of an evidence folder; its parent's name tells more. */
    private static final String EVIDENCE = "evidence";

    private RunDirectory() {}

    /** Name of an evidence folder for people and for its results. */
    static String title(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path named = absolute.endsWith(EVIDENCE) ? absolute.getParent() : absolute;
        Path name = named == null ? null : named.getFileName();
        return name == null ? EVIDENCE : name.toString();
    }

    static Path usual(Path folder) {
        return Path.of(HOME, title(folder));
    }

    /** Refuses to write into the evidence, around it, or over anything but an earlier run. */
    static void check(Path out, Path folder) throws IOException {
        Path results = real(out);
        Path evidence = real(folder);
        if (results.startsWith(evidence) || evidence.startsWith(results)) {
            throw new Refusal(
                    "results would lie in "
                            + out
                            + ", which is not apart from the evidence in "
                            + folder
                            + ". Evidence is never written to: name another directory with --out.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new Refusal(out + " is a file. Name a directory with --out.");
        }
        if (isForeign(out)) {
            throw new Refusal(
                    out
                            + " holds files that are not the results of a run. Name a new or empty"
                            + " directory with --out.");
        }
    }

    /** Refuses a home in the evidence or around it. */
    static void checkApart(Path home, Path folder) throws IOException {
        Path kept = real(home);
        Path evidence = real(folder);
        if (kept.startsWith(evidence) || evidence.startsWith(kept)) {
            throw new Refusal(
                    "the home "
                            + home
                            + " is not apart from the evidence in "
                            + folder
                            + ". Evidence is never written to: name another directory with"
                            + " --home.");
        }
    }

    /** The newest run under the usual home of results. */
    static Optional<Path> newest() throws IOException {
        Path home = Path.of(HOME);
        if (!Files.isDirectory(home)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(home)) {
            return runs.filter(run -> Files.isRegularFile(run.resolve(MARK)))
                    .max(Comparator.comparingLong(RunDirectory::written));
        }
    }

    /** The files of a run that the user named. */
    static RunFiles open(Path run) {
        try {
            return RunFiles.open(run);
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    /** When a run was written, for comparison with others. */
    static long written(Path run) {
        return run.resolve(MARK).toFile().lastModified();
    }

    private static boolean isForeign(Path out) throws IOException {
        if (!Files.isDirectory(out) || Files.exists(out.resolve(MARK))) {
            return false;
        }
        try (Stream<Path> entries = Files.list(out)) {
            return entries.findAny().isPresent();
        }
    }

    /** Follows links as far as the path exists, so that a link cannot lead into the evidence. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (Files.exists(absolute) || parent == null) {
            return absolute.toRealPath();
        }
        return real(parent).resolve(absolute.getFileName());
    }
}
