package dev.samehand.evaluate.fit;

/** A label that could not be used, and why. */
public record RejectedLabel(String file, long line, String reason) {}
