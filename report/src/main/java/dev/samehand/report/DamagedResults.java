package dev.samehand.report;

import java.nio.file.Path;

/**
 * A file of a run that is not as it was written. The message says which, what is wrong, and what to
 * do.
 */
public final class DamagedResults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedResults(Path file, String problem) {
        super(file + " is not as it was written: " + problem + ". Run samehand scan or link again");
    }
}
