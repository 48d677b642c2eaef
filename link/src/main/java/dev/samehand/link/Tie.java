package dev.samehand.link;

import dev.samehand.model.ObservableType;

/**
 * One value that a member shares with its own network.
 *
 * @param valueNumber dense number of the value in this run
 * @param value hash of the value
 * @param length windows of text that a passage has; 1 otherwise
 * @param holdersHere members of the network that hold it
 * @param holders accounts of the population that hold it
 * @param rawBits log2(m/u) against strangers, fixed-point
 * @param countedBits what the member's sum counts
 * @param firstDay first and last day on which the member was seen with it
 */
public record Tie(
        int valueNumber,
        ObservableType type,
        long value,
        int length,
        int holdersHere,
        int holders,
        int rawBits,
        int countedBits,
        int firstDay,
        int lastDay) {}
