package dev.samehand.report;

import dev.samehand.assess.calibration.Model;
import dev.samehand.link.Estimate;
import java.util.List;

/**
 * How bits became probabilities.
 *
 * @param neededBits bits that a member needs against its own network, fixed-point
 * @param estimates what the data of the run say of observable types, whether it was applied or not
 */
public record RunModel(Model model, int neededBits, List<Estimate> estimates) {}
