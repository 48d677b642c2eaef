package dev.samehand.assess;

import dev.samehand.model.Bits;

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

    /** Evidence must exceed an explanation by this much to refute it: 4 to 1. */
    static final int CLEARLY = 2 * Bits.ONE;

    /** What comes of bits for and against. */
    static Explanation weighed(BenignKind kind, int bitsFor, int bitsAgainst, String why) {
        Outcome outcome = Outcome.OPEN;
        if (bitsAgainst <= bitsFor) {
            outcome = Outcome.STANDS;
        } else if (bitsAgainst >= bitsFor + CLEARLY) {
            outcome = Outcome.REFUTED;
        }
        return new Explanation(kind, bitsFor, Math.max(0, bitsAgainst), outcome, why);
    }

    /** By how much it is refuted; less than 0 while it stands. */
    int margin() {
        return bitsAgainst - bitsFor;
    }
}
