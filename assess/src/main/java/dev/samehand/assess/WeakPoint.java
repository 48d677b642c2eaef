package dev.samehand.assess;

import dev.samehand.model.ObservableType;

/**
 * A shared value that a network hangs on.
 *
 * @param membersLost members that would no longer belong without it
 * @param share part of the network's counted bits that it carries, from 0 to 1
 */
public record WeakPoint(
        ObservableType type,
        long value,
        int holdersHere,
        int holders,
        int membersLost,
        double share) {}
