package dev.samehand.intake;

/**
 * Values of one column that are kept although they fail a validity test, or that are passed over
 * for a good reason, such as placeholders; counted, with the first place as an example.
 *
 * @param table canonical table
 * @param field canonical column
 * @param what such as {@code wallet whose checksum is wrong}
 * @param kept whether the values count as observables
 * @param file file of the first one
 * @param line its line, from 1
 */
public record Mark(
        String table, String field, String what, boolean kept, long count, String file, long line) {

    /** Both marks as one, with the place of this one. */
    Mark and(Mark later) {
        return new Mark(table, field, what, kept, count + later.count, file, line);
    }
}
