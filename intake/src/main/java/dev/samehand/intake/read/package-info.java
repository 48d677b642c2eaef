/**
 * Turns one file into records: in comes a path and the field paths that a mapping wants, out go the
 * texts of those fields with the line each record begins on. Knows formats, compression and limits;
 * knows nothing of tables. CSV after RFC 4180, JSON after RFC 8259, gzip after RFC 1952, zstd after
 * RFC 8878.
 */
@NullMarked
package dev.samehand.intake.read;

import org.jspecify.annotations.NullMarked;
