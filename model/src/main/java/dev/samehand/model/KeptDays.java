package dev.samehand.model;

/**
 * All sightings of one account with one value in one batch.
 *
 * @param value hash of the normalised value
 * @param times number of records
 */
public record KeptDays(long value, int firstDay, int lastDay, int times) {}
