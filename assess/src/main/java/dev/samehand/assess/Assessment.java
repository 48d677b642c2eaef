package dev.samehand.assess;

import java.util.List;

/**
 * The outcome of a run: everything that results and reports show.
 *
 * @param population number of accounts in the run
 * @param calibrated whether probabilities were calibrated on labelled decisions
 * @param networks ranked, the one to look at first in front
 */
public record Assessment(int population, boolean calibrated, List<AssessedNetwork> networks) {

    /** Number of members that may be proposed to a person. */
    public int eligible() {
        return networks.stream().mapToInt(AssessedNetwork::eligible).sum();
    }
}
