package dev.samehand.model;

/** What the user already knows of an account. */
public enum AccountLabel {
    NONE,
    KNOWN_BAD,
    KNOWN_GOOD
}
