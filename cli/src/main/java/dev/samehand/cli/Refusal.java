package dev.samehand.cli;

/** Something that the user asked for and that is not done. The message says what to do instead. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
