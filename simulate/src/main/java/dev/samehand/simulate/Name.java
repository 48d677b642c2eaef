package dev.samehand.simulate;

/**
 * A full name as people write it, and in plain letters for addresses.
 *
 * @param plainGiven and {@code plainFamily} in lower-case ASCII letters
 */
record Name(String given, String family, String plainGiven, String plainFamily) {

    String full() {
        return given + " " + family;
    }

    Name withFamily(Name other) {
        return new Name(given, other.family, plainGiven, other.plainFamily);
    }

    /** With the initial of a middle name, as the same person might write it elsewhere. */
    Name withInitial(char initial) {
        return new Name(given + " " + initial + ".", family, plainGiven, plainFamily);
    }

    /** With the given name cut to its initial. */
    Name shortened() {
        return new Name(given.substring(0, 1) + ".", family, plainGiven, plainFamily);
    }
}
