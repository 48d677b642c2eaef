package dev.samehand.link;

import dev.samehand.model.Column;

/**
 * The values that applications name as references, to be asked of every address and number. Nearly
 * all answers are no, and one look into a bitmap gives them (Bloom, Space/time trade-offs in hash
 * coding with allowable errors, CACM 1970, with one hash). A value that nobody named and that
 * passes is left out when values are grouped, because no application has it.
 */
final class Named {

    /** One value in so many that nobody named passes. */
    private static final int BITS_EACH = 8;

    private final long[] marks;
    private final int mask;

    private Named(int words) {
        marks = new long[words];
        mask = words - 1;
    }

    static Named of(Column column) {
        long bits = Math.clamp((long) column.size() * BITS_EACH * 2, Long.SIZE, 1L << 31);
        Named named = new Named((int) (Long.highestOneBit(bits) / Long.SIZE));
        for (int i = 0; i < column.size(); i++) {
            long value = column.value(i);
            named.marks[(int) (value >>> 32) & named.mask] |= 1L << value;
        }
        return named;
    }

    /** The column with those entries of the other after it that may be named. */
    Column with(Column column, Column owned) {
        int[] chosen = new int[owned.size()];
        int size = 0;
        for (int i = 0; i < chosen.length; i++) { // without a branch that nobody could predict
            long value = owned.value(i);
            chosen[size] = i;
            size += (int) (marks[(int) (value >>> 32) & mask] >>> value) & 1;
        }
        return column.with(owned, chosen, size);
    }
}
