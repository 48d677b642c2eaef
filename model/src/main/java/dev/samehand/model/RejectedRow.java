package dev.samehand.model;

/**
 * A row, or a field of a row, that could not be used. It is listed, never lost.
 *
 * @param file path inside the evidence folder
 * @param line line of the file, from 1; 0 where the whole file is meant
 * @param table canonical table, or empty where it is not known
 * @param field canonical column, or empty where the whole row is meant
 * @param valueShown the offending value, shortened and masked where it is sensitive
 * @param rowKept whether the rest of the row was used
 */
public record RejectedRow(
        String file,
        long line,
        String table,
        String field,
        String valueShown,
        String reason,
        boolean rowKept) {}
