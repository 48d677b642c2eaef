package dev.samehand.intake.read;

/**
 * What a file may ask of the reader. Input is not trusted: everything has a bound.
 *
 * @param fieldChars longest field, in UTF-16 units; a longer one is emptied
 * @param textChars longest field that holds running text, in UTF-16 units
 * @param lineChars longest line or JSON record, in UTF-16 units; a longer one is rejected
 * @param unpackedBytes most bytes that one file may unpack to
 * @param unpackedRatio most unpacked bytes per packed byte, once {@link #RATIO_FREE_BYTES} are
 *     passed
 * @param files most files of a folder that are read
 * @param rejectedRows most rejected rows that are kept in memory; the rest is counted
 * @param observableTypes most types that the observations of a folder may bring along
 */
public record Limits(
        int fieldChars,
        int textChars,
        int lineChars,
        long unpackedBytes,
        int unpackedRatio,
        int files,
        int rejectedRows,
        int observableTypes) {

    /** Unpacked bytes below which no ratio is held against a file: small files pack well. */
    static final long RATIO_FREE_BYTES = 64L << 20;

    /** JSON objects and arrays inside each other. */
    static final int NESTING = 64;

    /** Different unknown field names that are remembered per file, to be told to the user. */
    static final int UNKNOWN_FIELDS = 100;

    /** Bytes of a delimited file that are read again after misplaced quotes. */
    static final long REPLAYED_BYTES = 1L << 28;

    public static Limits standard() {
        return new Limits(64 << 10, 1 << 20, 16 << 20, 64L << 30, 250, 10_000, 1_000_000, 200);
    }
}
