package dev.samehand.model;

import java.util.List;

/** The hand-over from {@code intake} to {@code link} and {@code assess}. */
public record Columns(
        Accounts accounts,
        Observations observations,
        List<KnownValue> knownValues,
        List<Finding> findings) {

    public ObservableTypes types() {
        return observations.types();
    }
}
