package dev.samehand.model;

import java.util.Locale;

/**
 * Families of evidence that one household, one office or one picture would trip together. Only
 * different groups count as independent of each other.
 */
public enum IndependenceGroup {
    CONTACT,
    PLACE,
    MONEY,
    IDENTITY,
    TEXT,
    CODE,
    PEOPLE,
    OTHER;

    /** The word used in result files and reports, such as {@code contact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
