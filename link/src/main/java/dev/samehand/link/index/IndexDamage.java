package dev.samehand.link.index;

import java.nio.file.Path;

/** A file of the index is not what was written. Says which, where, and what to do. */
public final class IndexDamage extends RuntimeException {

    private final transient Path file;
    private final String problem;
    private final boolean otherFormat;

    IndexDamage(Path file, String what) {
        this(file, what, false);
    }

    private IndexDamage(Path file, String what, boolean otherFormat) {
        super(
                told(file, what)
                        + (otherFormat
                                ? ". Have samehand link make the index anew"
                                : ". Restore the file from a copy, or have samehand link make the"
                                        + " index anew"));
        this.file = file;
        problem = told(file, what);
        this.otherFormat = otherFormat;
    }

    /** A file that is sound, and of another version of Samehand. */
    static IndexDamage otherFormat(Path file, String found, String own) {
        return new IndexDamage(
                file,
                "is of format %s, and this version of Samehand reads format %s"
                        .formatted(found, own),
                true);
    }

    private static String told(Path file, String what) {
        return file.getFileName() + " in " + file.toAbsolutePath().getParent() + ": " + what;
    }

    /** Whether nothing is damaged, but of another version of Samehand. */
    public boolean isOtherFormat() {
        return otherFormat;
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
