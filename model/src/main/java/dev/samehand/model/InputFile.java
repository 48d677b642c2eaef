package dev.samehand.model;

/**
 * A file that a run read, or could not read.
 *
 * @param path inside the evidence folder
 * @param table canonical table that it fed, or empty
 * @param format such as {@code csv+gzip}
 * @param sha256 hexadecimal hash of the bytes as they lie on disk
 * @param rows records read; {@code rejectedRows} of them could not be used
 * @param problem what went wrong and what to do, or empty
 */
public record InputFile(
        String path,
        String table,
        String format,
        long bytes,
        String sha256,
        long rows,
        long rejectedRows,
        String problem) {}
