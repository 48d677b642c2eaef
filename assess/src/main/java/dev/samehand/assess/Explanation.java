package dev.samehand.assess;

/**
 * An innocent explanation of a network, weighed.
 *
 * @param bitsFor what speaks for it and what speaks against it, both positive, fixed-point
 * @param why one sentence that names the facts
 */
public record Explanation(
        BenignKind kind, int bitsFor, int bitsAgainst, Outcome outcome, String why) {

    /** Whether the explanation is answered. */
    public enum Outcome {
        /** It explains the network at least as well as one deceiving hand does. */
        STANDS,
        /** Only a person can tell. */
        OPEN,
        /** The evidence clearly exceeds it. */
        REFUTED
    }
}
