package dev.samehand.intake.table;

import dev.samehand.intake.source.Table;

/** Hears of what could not be used, or only with doubt. */
public interface RowNotes {

    /**
     * A field, and with it perhaps the row, cannot be used.
     *
     * @param valueShown the value for people, masked where it is sensitive
     */
    void rejected(Table table, int column, String valueShown, String reason, boolean rowKept);

    /** A value is doubtful, such as one that fails a validity test, and is kept. */
    void marked(Table table, int column, String reason);

    /** A value is passed over for a good reason, such as placeholders. */
    void passedOver(Table table, int column, String what);

    /** A time gave no offset and was taken as UTC. */
    void withoutOffset();

    /** A row names a file that this version does not look into. */
    void unexamined(Table table, int column, String path);
}
