package dev.samehand.cli;

/** What the command returns to its caller. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;

    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;

    /** Done, but rows were rejected and {@code --strict} was given. */
    static final int REJECTED_ROWS = 3;

    private ExitCode() {}
}
