/**
 * The record-linkage field's own data sets: their files in, agreement with their truth out, beside
 * what the field's own tools reach. A report, not an aim: Samehand links accounts, not records.
 */
@NullMarked
package dev.samehand.bench.field;

import org.jspecify.annotations.NullMarked;
