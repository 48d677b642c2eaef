/**
 * Evidence folder → normalised columns. In comes a folder in the layout of {@code
 * docs/evidence.md}, or any layout with a source mapping; out go columns for everyone, and, in a
 * second pass, the real values and source lines of what is reported. Rows are read, normalised and
 * kept apart: people are never merged here. {@link dev.samehand.intake.EvidenceFolder} is the door.
 */
@NullMarked
package dev.samehand.intake;

import org.jspecify.annotations.NullMarked;
