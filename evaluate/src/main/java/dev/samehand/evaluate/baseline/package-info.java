/**
 * Two usual ways of linking accounts, to measure against: any shared identifier, and pairwise
 * Fellegi–Sunter with connected components. Columns come in, memberships go out, scored in the same
 * table as Samehand's own. They are meant to be as good as their method allows: hubs may be cut,
 * and thresholds are swept.
 */
@NullMarked
package dev.samehand.evaluate.baseline;

import org.jspecify.annotations.NullMarked;
