package dev.samehand.intake.read;

/** The rest of a file cannot be read; the message says why and what to do. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
