package dev.samehand.assess;

import java.util.List;

/**
 * The outcome of a run: everything that results and reports show.
 *
 * @param population number of accounts in the run
 * @param calibrated whether probabilities were calibrated on labelled decisions
 * @param networks ranked, the one to look at first in front
 * @param nearMisses accounts that share something with a network without belonging to it, in the
 *     order of their networks, the nearest in front
 * @param nearKnownBad accounts near to known-bad ones that nobody has judged yet, the nearest in
 *     front; empty where nothing is known to be bad
 */
public record Assessment(
        int population,
        boolean calibrated,
        List<AssessedNetwork> networks,
        List<NearMiss> nearMisses,
        List<NearKnownBad> nearKnownBad) {

    public Assessment(int population, boolean calibrated, List<AssessedNetwork> networks) {
        this(population, calibrated, networks, List.of());
    }

    public Assessment(
            int population,
            boolean calibrated,
            List<AssessedNetwork> networks,
            List<NearMiss> nearMisses) {
        this(population, calibrated, networks, nearMisses, List.of());
    }

    /** Number of members that may be proposed to a person. */
    public int eligible() {
        return networks.stream().mapToInt(AssessedNetwork::eligible).sum();
    }
}
