package dev.samehand.model;

/**
 * A value as it is kept. Secret numbers are hidden already: their normal form is a keyed hash.
 *
 * @param normal what is hashed and compared
 * @param shown what people read
 */
public record KeptValue(String normal, String shown) {}
