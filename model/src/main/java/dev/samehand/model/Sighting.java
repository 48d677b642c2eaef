package dev.samehand.model;

/**
 * The source record in which an account was first seen with an observable.
 *
 * @param shown the value as people read it, unmasked
 * @param masked the value with its sensitive part hidden
 * @param file path inside the evidence folder
 * @param line line of the file, from 1; for formats without lines the number of the record, from 1
 */
public record Sighting(String shown, String masked, String file, long line) {}
