package dev.samehand.intake.source;

/** A mapping is wrong; the message says where, what was met and what is possible. */
public final class SourceException extends RuntimeException {

    SourceException(String message) {
        super(message);
    }
}
