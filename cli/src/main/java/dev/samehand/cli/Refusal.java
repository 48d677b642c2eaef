package dev.samehand.cli;

import java.nio.file.Path;

/** Something that the user asked for and that is not done. The message says what to do instead. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    /** Input was there, and not one account in it could be used. */
    static Refusal nothingRead(Path input) {
        return new Refusal(
                "no account could be read from "
                        + input
                        + ". Mend or map its tables; samehand check FOLDER tells how they are read.");
    }
}
