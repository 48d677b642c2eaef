/**
 * How evidence in bits becomes a probability that people can rely on: bits beyond what a member
 * needs come in, a probability that is never 0 or 1 goes out, by a {@link
 * dev.samehand.assess.calibration.Model} that names itself and says what it was learned from.
 * Models are learned elsewhere; here they are only kept, read and used.
 */
@NullMarked
package dev.samehand.assess.calibration;

import org.jspecify.annotations.NullMarked;
