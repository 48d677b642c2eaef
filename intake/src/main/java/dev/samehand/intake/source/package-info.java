/**
 * Says which fields of a vendor's records feed which columns of our tables: a source is a mapping
 * that people can read and write. In come mapping files and the names of a folder's files, out go
 * compiled mappings. Reads no evidence itself.
 */
@NullMarked
package dev.samehand.intake.source;

import org.jspecify.annotations.NullMarked;
