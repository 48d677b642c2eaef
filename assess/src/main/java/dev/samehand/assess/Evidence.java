package dev.samehand.assess;

import dev.samehand.model.ObservableType;

/**
 * One reason that a member is, or is not, run by the hand of its network.
 *
 * @param value hash of the shared value; 0 for counter-evidence that is no observable
 * @param note what the reason is, for counter-evidence that is no observable; otherwise empty
 * @param holdersHere members of this network that hold the value
 * @param holders accounts of the whole population that hold it
 * @param rawBits log2(m/u) before dependence is taken into account, fixed-point
 * @param countedBits what the member's sum counts; negative for counter-evidence
 * @param firstDay first and last day of the shared use as far as known
 */
public record Evidence(
        ObservableType type,
        long value,
        String note,
        int holdersHere,
        int holders,
        int rawBits,
        int countedBits,
        int firstDay,
        int lastDay) {}
