package dev.samehand.intake;

/** A folder cannot be read at all. The message says what happened, where, and what to do. */
public final class IntakeException extends RuntimeException {

    /** What is wrong, for programs. */
    public enum Code {
        FOLDER_MISSING,
        FOLDER_EMPTY,
        FOLDER_UNREADABLE,
        MAPPING_WRONG,
        INPUT_CHANGED
    }

    private final Code code;

    IntakeException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
