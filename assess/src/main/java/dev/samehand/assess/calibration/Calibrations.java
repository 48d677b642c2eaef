package dev.samehand.assess.calibration;

import java.util.function.Function;

/**
 * One calibration for each reading of a network: a household shares as much as an operation, and
 * its members are several hands all the same.
 */
public record Calibrations(
        Calibration suspected, Calibration onePerson, Calibration severalPeople) {

    /** What a function says of each reading. */
    public static Calibrations of(Function<Reading, Calibration> each) {
        return new Calibrations(
                each.apply(Reading.SUSPECTED),
                each.apply(Reading.ONE_PERSON),
                each.apply(Reading.SEVERAL_PEOPLE));
    }

    /** Bits as they are, and no more than even chance where an innocent explanation stands. */
    public static Calibrations builtIn() {
        return new Calibrations(
                new Calibration.AsTheyAre(),
                new Calibration.AsTheyAre(),
                new Calibration.Explained());
    }

    /** The calibration of a reading. */
    public Calibration of(Reading reading) {
        return switch (reading) {
            case SUSPECTED -> suspected;
            case ONE_PERSON -> onePerson;
            case SEVERAL_PEOPLE -> severalPeople;
        };
    }
}
