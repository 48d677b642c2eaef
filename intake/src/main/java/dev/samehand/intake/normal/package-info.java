/**
 * Brings values into the one form in which equal things are equal: in comes text as people and
 * systems wrote it, out goes the normal form, what to show, and whether it is doubtful, a
 * placeholder or of no use. Knows nothing of files and tables.
 */
@NullMarked
package dev.samehand.intake.normal;

import org.jspecify.annotations.NullMarked;
