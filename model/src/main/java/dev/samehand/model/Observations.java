package dev.samehand.model;

import java.util.Arrays;

/**
 * Which account was seen with which observable, and when: one {@link Column} per type. Immutable.
 */
public final class Observations {

    private final ObservableTypes types;
    private final Column[] columns;

    Observations(ObservableTypes types, Column[] columns) {
        this.types = types;
        this.columns = columns;
    }

    public ObservableTypes types() {
        return types;
    }

    /** The observations of a type, by its code. */
    public Column of(int type) {
        return columns[type];
    }

    public long size() {
        return Arrays.stream(columns).mapToLong(Column::size).sum();
    }
}
