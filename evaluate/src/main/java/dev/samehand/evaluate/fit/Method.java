package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Reading;
import java.util.EnumMap;
import java.util.Map;

/**
 * How one reading of networks is learned. It is decided once, of all labels: whoever is asked of
 * networks that were held back must be the same model in all but the labels it has seen.
 */
enum Method {
    /** A straight line of its own. */
    OWN_LINE,
    /** Any rising line. */
    RISING,
    /** Where one decision is rare, as it should be: a place of its own, and the slope of all. */
    BORROWED,
    /** Nothing is learned of what has hardly been decided about. */
    BUILT_IN;

    /** The method of each reading. */
    static Map<Reading, Method> of(Labelled labelled) {
        Map<Reading, Method> methods = new EnumMap<>(Reading.class);
        for (Reading reading : Reading.values()) {
            methods.put(reading, one(labelled.of(reading)));
        }
        return methods;
    }

    private static Method one(Labelled part) {
        if (Fit.isEnough(part)) {
            return bearsItsOwnShape(part) ? RISING : OWN_LINE;
        }
        boolean some = part.size() >= Fit.LEAST_LABELS && part.networks() >= Fit.LEAST_NETWORKS;
        return some ? BORROWED : BUILT_IN;
    }

    private static boolean bearsItsOwnShape(Labelled part) {
        return part.size() >= Fit.ISOTONIC_LABELS
                && part.networks(true) >= Fit.ISOTONIC_NETWORKS
                && part.networks(false) >= Fit.ISOTONIC_NETWORKS;
    }
}
