/**
 * Knows what each table of the evidence folder means: in come rows, out go accounts, claims,
 * observations, findings and the user's own lists, told to a {@link
 * dev.samehand.intake.table.Pass}; fields and rows that cannot be used are told to {@link
 * dev.samehand.intake.table.RowNotes}. Opens no files.
 */
@NullMarked
package dev.samehand.intake.table;

import org.jspecify.annotations.NullMarked;
