package dev.samehand.simulate;

import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes simulated worlds. Safe to use from several threads. */
public final class Worlds {

    /** Format of the written folder; changes whenever an equal specification gives other bytes. */
    public static final int VERSION = 2;

    private Worlds() {}

    /**
     * Makes a world: {@code evidence/} with the tables of an evidence folder, and beside it {@code
     * truth.csv}, {@code planted.csv}, {@code world.json} and {@code README.md}. Equal
     * specifications give equal bytes. Needs a few dozen MiB, and three bytes per account.
     *
     * @param folder is created; must not exist or be empty
     * @throws FileAlreadyExistsException if there is something in the folder
     */
    public static WorldSummary write(WorldSpec spec, Path folder, Progress progress)
            throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(
                            folder.toString(), null, "is not empty; name another folder");
                }
            }
        }
        progress.begin("simulating", spec.accounts(), "accounts");
        WorldSummary summary = WorldWriter.write(spec, folder, progress);
        WorldNotes.write(summary, folder);
        return summary;
    }
}
