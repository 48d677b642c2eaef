package dev.samehand.assess;

import dev.samehand.model.ObservableType;

/** Two accounts of one network and what they share, derived for display. */
public record Link(
        int accountA,
        int accountB,
        ObservableType type,
        long value,
        int holders,
        int bits,
        int firstDay,
        int lastDay) {}
