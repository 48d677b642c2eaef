/**
 * Learns from decisions: the members of a run come in with labels that people gave them, a {@link
 * dev.samehand.assess.calibration.Model} goes out that says how probable so many bits really are,
 * checked on networks that it had not seen.
 *
 * <p>Platt, Probabilistic Outputs for Support Vector Machines (1999); Lin, Lin and Weng, A note on
 * Platt's probabilistic outputs, Machine Learning 68 (2007); isotonic regression by pooling
 * adjacent violators, Ayer, Brunk, Ewing, Reid and Silverman (1955), as a calibration by Zadrozny
 * and Elkan (2002).
 */
@NullMarked
package dev.samehand.evaluate.fit;

import org.jspecify.annotations.NullMarked;
