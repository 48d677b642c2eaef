package dev.samehand.intake.read;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param format such as {@code csv+gzip}
 * @param bytes size on disk
 * @param sha256 hexadecimal hash of the bytes on disk, or empty where they could not be read
 * @param records records given to the sink, readable or not
 * @param found for each wanted field, whether any record had it
 * @param unknown fields that nobody wanted, in the order met
 * @param problem why the file, or its rest, could not be read and what to do; or empty
 * @param notes further remarks for the user
 */
public record FileReport(
        String format,
        long bytes,
        String sha256,
        long records,
        List<Boolean> found,
        List<String> unknown,
        String problem,
        List<String> notes) {}
