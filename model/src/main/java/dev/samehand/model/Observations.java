package dev.samehand.model;

import java.util.Arrays;

/**
 * Which account was seen with which observable, and when: one {@link Column} per type, in no
 * particular order. Immutable by agreement: the arrays are handed over, not copied.
 */
public final class Observations {

    /**
     * The observations of one type; entry {@code i} says that {@code account[i]} was seen with the
     * value whose hash is {@code value[i]}, first and last on these days ({@link Day#UNKNOWN} where
     * no time is known). The same pair may occur in several entries.
     */
    public record Column(long[] value, int[] account, int[] firstDay, int[] lastDay) {
        public int size() {
            return value.length;
        }
    }

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
