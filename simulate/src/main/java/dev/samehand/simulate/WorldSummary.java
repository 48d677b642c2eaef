package dev.samehand.simulate;

import java.util.SortedMap;

/**
 * What was written.
 *
 * @param networks number of planted networks
 * @param byKind accounts by their kind in {@code truth.csv}
 */
public record WorldSummary(WorldSpec spec, int networks, SortedMap<String, Integer> byKind) {}
