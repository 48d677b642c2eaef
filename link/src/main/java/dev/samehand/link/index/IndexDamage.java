package dev.samehand.link.index;

import java.nio.file.Path;

/** A file of the index is not what was written. Says which, where, and what to do. */
public final class IndexDamage extends RuntimeException {

    private final transient Path file;

    IndexDamage(Path file, String what) {
        super(
                file.getFileName()
                        + " in "
                        + file.toAbsolutePath().getParent()
                        + ": "
                        + what
                        + ". Restore the file from a copy, or have samehand link make the index anew");
        this.file = file;
    }

    /** The file that is damaged. */
    public Path file() {
        return file;
    }
}
