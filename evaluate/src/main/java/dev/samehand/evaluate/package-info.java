/**
 * Measures a run against a truth: result files or memberships come in with {@code truth.csv}, and
 * with the simulator's {@code planted.csv} where there is one; a {@link
 * dev.samehand.evaluate.Score} goes out, beside the ceiling that the planted things themselves set.
 *
 * <p>Pairs and B-cubed after Bagga and Baldwin, Algorithms for Scoring Coreference Chains (1998);
 * upper bounds after Clopper and Pearson, Biometrika 26 (1934).
 */
@NullMarked
package dev.samehand.evaluate;

import org.jspecify.annotations.NullMarked;
