package dev.samehand.evaluate.fit;

/** Nothing can be learned from what was given. The message says why and what to do. */
public final class FitRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FitRefusal(String message) {
        super(message);
    }
}
