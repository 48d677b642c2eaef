package dev.samehand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growing columns of the observations of one type, in chunks. Parts are copied, so that they can be
 * used again and nothing but what is kept grows old in memory. Where the same accounts come with
 * the same values again and again, as they do in sign-ins, entries are put together into one with
 * the first and the last day, whenever as many new ones wait as were kept: so memory holds about
 * two entries for each pair, however many rows there are.
 */
final class ColumnBuilder {

    /** Entries below which nothing is put together. */
    private static final int FEWEST = 1 << 20;

    /** Of so many pairs one is looked at, to tell how many come again. */
    private static final int SAMPLED = 1 << 8;

    /** Entries of the first, small chunk. */
    private static final int FEW = 16;

    /** Chunks that are full; nothing is copied when there are more. */
    private final List<Entries> full = new ArrayList<>();

    private Entries last = new Entries(FEW);
    private long waiting;
    private long patience;

    ColumnBuilder() {
        this(FEWEST);
    }

    /**
     * @param fewest entries below which nothing is put together
     */
    ColumnBuilder(int fewest) {
        patience = fewest;
    }

    /** Goes on behind the entries of a column, which stays as it is. */
    ColumnBuilder(Entries[] begun) {
        this(FEWEST);
        full.addAll(Arrays.asList(begun));
        if (begun.length > 0 && full.getLast().size < Entries.MOST) {
            last = full.removeLast().copy(Entries.MOST);
        }
    }

    void add(long hash, int holder, int first, int lastSeen) {
        if (last.room() == 0) {
            makeRoom();
        }
        last.add(hash, holder, first, lastSeen);
    }

    private void makeRoom() {
        if (last.size < Entries.MOST) {
            last = last.copy(Math.min(2 * last.size, Entries.MOST));
            return;
        }
        full.add(last);
        last = new Entries(Entries.MOST);
    }

    /** Copies a part; {@code numbers} are its accounts here. */
    void copy(ColumnBuilder part, int[] numbers) {
        for (Entries from : part.full) {
            copy(from, numbers);
        }
        copy(part.last, numbers);
    }

    private void copy(Entries from, int[] numbers) {
        waiting += from.size;
        int at = 0;
        while (at < from.size) {
            if (last.room() == 0) {
                makeRoom();
            }
            int count = Math.min(last.room(), from.size - at);
            last.add(from, at, count, numbers);
            at += count;
        }
    }

    /** Forgets the entries and keeps some room for others. */
    void clear() {
        full.clear();
        last.size = 0;
        waiting = 0;
    }

    private long entries() {
        return full.stream().mapToLong(entries -> entries.size).sum() + last.size;
    }

    /** All chunks; the last one may have room. */
    private List<Entries> chunks() {
        List<Entries> chunks = new ArrayList<>(full);
        chunks.add(last);
        return chunks;
    }

    /**
     * The column; {@code rank} maps provisional to final account numbers. To be called once: gives
     * its own entries away.
     */
    Column build(int[] rank) {
        chunks().forEach(entries -> entries.renumber(rank));
        return build();
    }

    /** Like {@link #build(int[])}, where account numbers are final. */
    Column build() {
        last = last.copy(last.size);
        return Column.of(chunks());
    }

    /** Whether so many entries wait that it is time to see how many are the same. */
    boolean isImpatient() {
        return waiting > patience;
    }

    /** Puts entries together where it is time and where it pays. */
    void putTogether() {
        if (!isImpatient()) {
            return;
        }
        long all = entries();
        if (all <= Integer.MAX_VALUE - 8 && promisesLess(all)) {
            List<Entries> chunks = chunks();
            full.clear();
            last = new Entries(FEW);
            new Pairs((int) all).gather(chunks, this);
            waiting = 0;
            patience = Math.max(patience, entries());
            return;
        }
        patience = 2 * all;
    }

    /** Whether a third of the entries would go, to judge by some pairs and all their entries. */
    private boolean promisesLess(long all) {
        long[] sample = new long[(int) Math.min(1 << 22, 64 + all * 4 / SAMPLED)];
        int sampled = 0;
        for (Entries from : chunks()) {
            for (int i = 0; i < from.size && sampled < sample.length; i++) {
                long mixed = Pairs.mixed(from.value[i], from.account[i]);
                if ((mixed & SAMPLED - 1) == 0) {
                    sample[sampled++] = mixed;
                }
            }
        }
        Arrays.sort(sample, 0, sampled);
        int different = sampled == 0 ? 0 : 1;
        for (int i = 1; i < sampled; i++) {
            different += sample[i] == sample[i - 1] ? 0 : 1;
        }
        return 3L * different <= 2L * sampled;
    }
}
