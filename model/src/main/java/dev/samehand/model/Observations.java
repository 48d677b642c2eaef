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

    /** Growing columns of one type. */
    static final class ColumnBuilder {
        private long[] value = new long[16];
        private int[] account = new int[16];
        private int[] firstDay = new int[16];
        private int[] lastDay = new int[16];
        private int size;

        void add(long hash, int holder, int first, int last) {
            if (size == value.length) {
                int capacity = size + (size >> 1);
                value = Arrays.copyOf(value, capacity);
                account = Arrays.copyOf(account, capacity);
                firstDay = Arrays.copyOf(firstDay, capacity);
                lastDay = Arrays.copyOf(lastDay, capacity);
            }
            value[size] = hash;
            account[size] = holder;
            firstDay[size] = first;
            lastDay[size] = last;
            size++;
        }

        Column build(int[] rank) {
            int[] ranked = new int[size];
            for (int i = 0; i < size; i++) {
                ranked[i] = rank[account[i]];
            }
            return new Column(
                    Arrays.copyOf(value, size),
                    ranked,
                    Arrays.copyOf(firstDay, size),
                    Arrays.copyOf(lastDay, size));
        }
    }
}
