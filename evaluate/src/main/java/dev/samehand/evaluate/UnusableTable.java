package dev.samehand.evaluate;

import java.nio.file.Path;

/** A table that is not the one that was asked for. The message says which, and what it lacks. */
public final class UnusableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTable(Path file, String problem) {
        super(file + " " + problem);
    }
}
