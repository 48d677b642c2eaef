package dev.samehand.model;

/** How far holding the same value speaks for the same hand. */
public enum Standing {
    /** Held by one hand at a time as a rule; a strong link between those who share it. */
    EXCLUSIVE,
    /**
     * Often shared innocently; counts, but is no strong link, except for an account for pay of a
     * few.
     */
    SHARED,
    /** Shown and ranked with; never links and never makes an account eligible. */
    CONTEXT
}
