package dev.samehand.model;

/** State of an account at its provider. */
public enum AccountStatus {
    UNKNOWN,
    ACTIVE,
    SUSPENDED,
    CLOSED
}
