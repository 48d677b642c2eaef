package dev.samehand.intake.read;

/** Takes the records of a file as they are read. */
public interface RecordSink {

    /**
     * A record.
     *
     * @param line line on which it begins, from 1; for Parquet the number of the record
     * @param fields each wanted field in the order of the {@link FieldPaths}; used again for the
     *     next record
     */
    void record(long line, Fields fields);

    /** Field by whose text records are chosen, or -1 where all of them are wanted. */
    default int keyField() {
        return -1;
    }

    /** Whether records with this text in the {@link #keyField} are wanted; others are not told. */
    default boolean isWanted(String key) {
        return true;
    }

    /** A record that cannot be read. */
    void unreadable(long line, String shown, String reason);

    /** A wanted field that cannot be used; it is null in the record that follows. */
    void badField(long line, int field, String shown, String reason);
}
