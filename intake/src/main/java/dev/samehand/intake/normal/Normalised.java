package dev.samehand.intake.normal;

/** What a normaliser makes of a value. */
public sealed interface Normalised {

    /**
     * A value that accounts can share.
     *
     * @param value normal form: equal for equal things, and what is hashed
     * @param shown what people read
     * @param mark which validity test it fails, or empty
     */
    record Usable(String value, String shown, String mark) implements Normalised {}

    /** Stands for "none": never an observable. */
    record Placeholder(String why) implements Normalised {}

    /** Is not what its column says, so the field is emptied. */
    record Unusable(String why) implements Normalised {}

    static Normalised usable(String value, String shown) {
        return new Usable(value, shown, "");
    }

    static Normalised marked(String value, String shown, String mark) {
        return new Usable(value, shown, mark);
    }

    static Normalised placeholder(String why) {
        return new Placeholder(why);
    }

    static Normalised unusable(String why) {
        return new Unusable(why);
    }
}
