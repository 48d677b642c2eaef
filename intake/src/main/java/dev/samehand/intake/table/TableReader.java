package dev.samehand.intake.table;

/** Reads the rows of one table. */
interface TableReader {

    /**
     * Reads the row.
     *
     * @param knownOnly whether rows of accounts that no other table brought are passed over
     */
    void read(Row row, boolean knownOnly);
}
