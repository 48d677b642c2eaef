package dev.samehand.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** The door of this room. Stateless and safe to use from several threads on several directories. */
public final class Results {

    private static final List<ResultFile> TABLES =
            List.of(
                    new NetworksCsv(),
                    new MembersCsv(),
                    new EvidenceCsv(),
                    new LinksCsv(),
                    new HoldersCsv(),
                    new NearCsv(),
                    new KnownBadCsv(),
                    new WeightsCsv(),
                    new RejectedCsv(),
                    new RunJson());

    private Results() {}

    /**
     * Writes all results into a directory, which is created where it is missing. Only the owner can
     * read the files.
     *
     * @return the path of {@code report.html}
     * @throws UncheckedIOException naming the directory and what to do
     */
    public static Path write(Run run, Path dir) {
        try {
            ResultDirectory results = ResultDirectory.in(dir);
            for (ResultFile table : TABLES) {
                results.write(table, run);
            }
            return results.write(new Page(), run);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write results into "
                            + dir
                            + ": "
                            + reason(e)
                            + ". Name a directory that you may write to with --out.",
                    e);
        }
    }

    /** File system exceptions carry a path as their message; their kind says what happened. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no right to write " + denied.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is no directory";
            default -> String.valueOf(e.getMessage());
        };
    }
}
