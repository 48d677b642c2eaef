package dev.samehand.lake;

/** A home cannot be used. The message says what happened, where, and what to do. */
public final class LakeException extends RuntimeException {

    /** What is wrong, for programs. */
    public enum Code {
        HOME_MISSING,
        HOME_FOREIGN,
        HOME_BUSY,
        HOME_EMPTY,
        INDEX_MISSING,
        BATCH_DAMAGED,
        BATCH_UNKNOWN,
        TYPES_CONTRADICT
    }

    private static final long serialVersionUID = 1L;

    private final Code code;

    LakeException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
