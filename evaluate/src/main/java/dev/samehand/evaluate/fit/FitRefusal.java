package dev.samehand.evaluate.fit;

import java.util.List;

/** Nothing can be learned from what was given. The message says why and what to do. */
public final class FitRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RejectedLabel> rejected;

    FitRefusal(String message, List<RejectedLabel> rejected) {
        super(message);
        this.rejected = rejected;
    }

    /** The lines that could not be used. */
    public List<RejectedLabel> rejected() {
        return rejected;
    }
}
