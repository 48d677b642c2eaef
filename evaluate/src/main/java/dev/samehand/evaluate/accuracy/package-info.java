/**
 * Runs a scan and the baselines over many worlds and lays the figures out as the table of {@code
 * docs/accuracy.md}. Trials and a {@link dev.samehand.evaluate.accuracy.Scanner} come in, an {@link
 * dev.samehand.evaluate.accuracy.AccuracyReport} goes out.
 */
@NullMarked
package dev.samehand.evaluate.accuracy;

import org.jspecify.annotations.NullMarked;
