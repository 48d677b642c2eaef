package dev.samehand.assess.calibration;

/**
 * What a run reads into a network. Equal bits are worth most where nothing innocent explains them,
 * and least where several people do.
 */
public enum Reading {
    /** No innocent explanation stands. */
    SUSPECTED("suspected", "suspected networks"),
    /** The spare accounts of one person: one hand, and innocent. */
    ONE_PERSON("one-person", "spare accounts of one person"),
    /** A household, class, firm, agency: several hands that share things. */
    SEVERAL_PEOPLE("several-people", "groups of several people");

    private final String section;
    private final String words;

    Reading(String section, String words) {
        this.section = section;
        this.words = words;
    }

    /** Name in a model file. */
    String section() {
        return section;
    }

    /** Such networks, for people. */
    public String words() {
        return words;
    }
}
