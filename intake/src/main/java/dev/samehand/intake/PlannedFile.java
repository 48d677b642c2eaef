package dev.samehand.intake;

import dev.samehand.intake.source.Canonical;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import java.nio.file.Path;

/**
 * A file of the folder and how it is to be read.
 *
 * @param name path inside the folder with {@code /} between, as messages and results show it
 * @param path where it really lies
 */
record PlannedFile(String name, Path path, long bytes, Mapping mapping) {

    /** Stands in before the first file. */
    static final PlannedFile NONE =
            new PlannedFile("", Path.of(""), 0, Canonical.of(Table.ACCOUNTS));
}
