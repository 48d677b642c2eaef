package dev.samehand.model;

import java.util.Comparator;

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

    /** By what is said of which value, so that the order of the lists' rows changes nothing. */
    static final Comparator<KnownValue> ORDER =
            Comparator.comparingInt(KnownValue::type)
                    .thenComparingLong(KnownValue::value)
                    .thenComparing(KnownValue::verdict)
                    .thenComparing(KnownValue::masked)
                    .thenComparing(KnownValue::source)
                    .thenComparing(KnownValue::owner)
                    .thenComparingInt(KnownValue::expiresDay)
                    .thenComparing(KnownValue::note);

    /** What the list says of the value. */
    public enum Verdict {
        /** A lead: raises suspicion. */
        BAD,
        /** Known to be shared innocently: damps. */
        SHARED,
        /** Belongs to someone cleared: lowers suspicion. */
        GOOD
    }

    /** The same of a type that has another code. */
    public KnownValue withTypeCode(int code) {
        return new KnownValue(code, value, verdict, masked, source, owner, expiresDay, note);
    }

    KnownValue withType(ObservableType renumbered) {
        return withTypeCode(renumbered.code());
    }
}
