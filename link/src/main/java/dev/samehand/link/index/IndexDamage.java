package dev.samehand.link.index;

import java.nio.file.Path;

/** A file of the index is not what was written. Says which, where, and what to do. */
public final class IndexDamage extends RuntimeException {

    private final transient Path file;
    private final String problem;

    IndexDamage(Path file, String what) {
        this(file, file.getFileName() + " in " + file.toAbsolutePath().getParent(), what);
    }

    private IndexDamage(Path file, String place, String what) {
        super(
                place
                        + ": "
                        + what
                        + ". Restore the file from a copy, or have samehand link make the index anew");
        this.file = file;
        problem = place + ": " + what;
    }

    /** Which file is damaged and how, for whoever says what to do about it. */
    public String problem() {
        return problem;
    }

    /** The file that is damaged. */
    public Path file() {
        return file;
    }
}
