package dev.samehand.lake;

import java.util.Locale;

/**
 * The tables of a batch. Every file of them can be read by anything that reads Parquet. Account
 * numbers and type codes are those of the batch; days without a date are null.
 */
enum BatchTable {
    ACCOUNTS(
            "number INTEGER, id VARCHAR, created DATE, status VARCHAR, label VARCHAR, file VARCHAR,"
                    + " line BIGINT"),
    CLAIMS("account INTEGER, claim VARCHAR, value VARCHAR"),
    TYPES("code INTEGER, name VARCHAR, family VARCHAR, \"group\" VARCHAR, standing VARCHAR"),

    /** {@code doubtful} is null but for national digits of phone numbers. */
    OBSERVATIONS(
            "type INTEGER, value BIGINT, account INTEGER, first_day DATE, last_day DATE, times"
                    + " INTEGER, doubtful BOOLEAN"),

    /** {@code normal} is null where it is what is shown. */
    SIGHTINGS(
            "type INTEGER, value BIGINT, account INTEGER, normal VARCHAR, shown VARCHAR, file"
                    + " VARCHAR, line BIGINT"),
    TEXTS("account INTEGER, day DATE, text VARCHAR, file VARCHAR, line BIGINT"),
    FINDINGS("account INTEGER, kind VARCHAR, strength VARCHAR, text VARCHAR, day DATE"),
    KNOWN_VALUES(
            "type INTEGER, value BIGINT, verdict VARCHAR, masked VARCHAR, source VARCHAR, owner"
                    + " VARCHAR, expires DATE, note VARCHAR"),
    REJECTED(
            "file VARCHAR, line BIGINT, \"table\" VARCHAR, field VARCHAR, value_shown VARCHAR,"
                    + " reason VARCHAR, row_kept BOOLEAN");

    private final String columns;

    BatchTable(String columns) {
        this.columns = columns;
    }

    /** Names and types of the columns, as SQL declares them. */
    String columns() {
        return columns;
    }

    /** Rows as they are kept: an account claims the same thing again and again. */
    String rows() {
        return this == CLAIMS
                ? "SELECT DISTINCT * FROM claims ORDER BY ALL"
                : "SELECT * FROM " + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of one of the files that the table consists of. */
    String part(int number) {
        return String.format(Locale.ROOT, "%s-%04d.parquet", word(), number);
    }

    /** Whether a file of a batch belongs to this table. */
    boolean has(String file) {
        return file.startsWith(word() + "-");
    }
}
