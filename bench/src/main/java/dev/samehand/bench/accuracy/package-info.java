/**
 * Measures how right Samehand is: worlds and reference data in, {@code docs/accuracy.md} out. The
 * only place that knows both the simulator and the flow.
 */
@NullMarked
package dev.samehand.bench.accuracy;

import org.jspecify.annotations.NullMarked;
