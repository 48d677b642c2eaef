package dev.samehand.model;

/**
 * An entry of the user's own lists.
 *
 * @param type code of the observable type
 * @param value hash of the normalised value
 * @param masked the value for display
 * @param expiresDay last day of validity, or {@link Day#UNKNOWN}
 */
public record KnownValue(
        int type,
        long value,
        Verdict verdict,
        String masked,
        String source,
        String owner,
        int expiresDay,
        String note) {

    /** What the list says of the value. */
    public enum Verdict {
        /** A lead: raises suspicion. */
        BAD,
        /** Known to be shared innocently: damps. */
        SHARED,
        /** Belongs to someone cleared: lowers suspicion. */
        GOOD
    }

    KnownValue withType(ObservableType renumbered) {
        return new KnownValue(
                renumbered.code(), value, verdict, masked, source, owner, expiresDay, note);
    }
}
