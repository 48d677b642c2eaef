package dev.samehand.model;

import java.util.Arrays;
import java.util.List;

/**
 * The observations of one type, in no particular order; entry {@code i} says that {@link #account}
 * {@code i} was seen with the value whose hash is {@link #value} {@code i}, first and last on these
 * days ({@link Day#UNKNOWN} where no time is known). The same pair may occur in several entries.
 *
 * <p>Kept in the chunks in which it was collected: to copy all into one array would touch as much
 * memory again, and the kernel takes longer to hand out memory than the copying takes.
 */
public final class Column {

    /** All full but the last. */
    private final Entries[] chunks;

    private final int size;

    private Column(Entries[] chunks) {
        this.chunks = chunks;
        size = Math.toIntExact(Arrays.stream(chunks).mapToLong(chunk -> chunk.size).sum());
    }

    /** The chunks themselves, all full but the last. */
    static Column of(List<Entries> chunks) {
        return new Column(chunks.toArray(Entries[]::new));
    }

    public int size() {
        return size;
    }

    public int chunks() {
        return chunks.length;
    }

    /** Hashes of the entries of a chunk, for whoever goes over all in their order; not a copy. */
    public long[] values(int chunk) {
        return chunks[chunk].value;
    }

    public long value(int entry) {
        return chunks[entry >>> Entries.BITS].value[entry & Entries.MOST - 1];
    }

    public int account(int entry) {
        return chunks[entry >>> Entries.BITS].account[entry & Entries.MOST - 1];
    }

    public int firstDay(int entry) {
        return chunks[entry >>> Entries.BITS].firstDay[entry & Entries.MOST - 1];
    }

    public int lastDay(int entry) {
        return chunks[entry >>> Entries.BITS].lastDay[entry & Entries.MOST - 1];
    }

    /**
     * This column and behind it entries of another.
     *
     * @param chosen numbers of the other's entries, of which the first {@code count} are taken
     */
    public Column with(Column other, int[] chosen, int count) {
        ColumnBuilder both = new ColumnBuilder(this.chunks);
        for (int i = 0; i < count; i++) {
            int entry = chosen[i];
            both.add(
                    other.value(entry),
                    other.account(entry),
                    other.firstDay(entry),
                    other.lastDay(entry));
        }
        return both.build();
    }
}
