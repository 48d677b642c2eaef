package dev.samehand.evaluate;

/**
 * How planted networks of one degree of care fare.
 *
 * @param care as the simulator drew it, such as {@code cells}
 * @param inReach networks within reach of the ceiling, and of these {@code inReachFound}
 * @param reachable accounts within reach of the ceiling
 * @param eligible accounts that the run calls eligible
 */
public record CareBand(
        String care,
        int networks,
        int inReach,
        int found,
        int inReachFound,
        int accounts,
        int reachable,
        int eligible) {

    CareBand plus(CareBand other) {
        return new CareBand(
                care,
                networks + other.networks,
                inReach + other.inReach,
                found + other.found,
                inReachFound + other.inReachFound,
                accounts + other.accounts,
                reachable + other.reachable,
                eligible + other.eligible);
    }

    CareBand named(String other) {
        return new CareBand(
                other, networks, inReach, found, inReachFound, accounts, reachable, eligible);
    }
}
