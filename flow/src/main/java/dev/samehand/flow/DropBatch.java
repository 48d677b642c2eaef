package dev.samehand.flow;

import dev.samehand.lake.Batch;
import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A batch leaves the home for good; what only it has told is forgotten by the next link run. */
public final class DropBatch {

    private DropBatch() {}

    /**
     * What was dropped.
     *
     * @param last whether the home keeps nothing now
     * @param runs results that are still there, and may tell what the batch has told
     */
    public record Outcome(Batch batch, boolean last, List<Path> runs) {}

    /**
     * Drops a batch.
     *
     * @param name of the batch, or the beginning of it
     */
    public static Outcome run(Path homeDir, String name) throws IOException {
        try (Home home = Home.open(homeDir)) {
            Batch dropped = home.drop(name);
            return new Outcome(dropped, home.isEmpty(), home.runs());
        }
    }
}
