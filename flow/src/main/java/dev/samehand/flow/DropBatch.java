package dev.samehand.flow;

import dev.samehand.lake.Batch;
import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.file.Path;

/** A batch leaves the home for good; what only it has told is forgotten by the next link run. */
public final class DropBatch {

    private DropBatch() {}

    /**
     * Drops a batch.
     *
     * @param name of the batch, or the beginning of it
     */
    public static Batch run(Path homeDir, String name) throws IOException {
        try (Home home = Home.open(homeDir)) {
            return home.drop(name);
        }
    }
}
