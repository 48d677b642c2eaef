package dev.samehand.model;

import dev.samehand.model.Observations.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Growing columns of the observations of one type. Parts are taken over as they are. Where the same
 * accounts come with the same values again and again, as they do in sign-ins, entries are put
 * together into one with the first and the last day, whenever as many new ones wait as were kept:
 * so memory holds about two entries for each pair, however many rows there are.
 */
final class ColumnBuilder {

    /** Entries below which nothing is put together. */
    private static final int FEWEST = 1 << 20;

    /** Of so many pairs one is looked at, to tell how many come again. */
    private static final int SAMPLED = 1 << 8;

    /** Entries that are put together at a time, so that they fit into a processor's cache. */
    private static final int PARTITION = 1 << 13;

    private static final int[] SAME = {};

    private static final int NONE = -1;

    /** Columns of a part, and the numbers that its accounts have here. */
    private record Part(ColumnBuilder column, int[] numbers) {
        int account(int entry) {
            int holder = column.account[entry];
            return numbers.length == 0 ? holder : numbers[holder];
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private long[] value = {};
    private int[] account = {};
    private int[] firstDay = {};
    private int[] lastDay = {};
    private int size;
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

    void add(long hash, int holder, int first, int last) {
        if (size == value.length) {
            int capacity = Math.max(16, size + (size >> 1));
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

    /** Takes over a part; {@code numbers} are its accounts here. */
    void absorb(ColumnBuilder part, int[] numbers) {
        if (part.size == 0) {
            return;
        }
        parts.add(new Part(part, numbers));
        waiting += part.size;
        if (waiting > patience) {
            putTogether();
        }
    }

    /** The columns; {@code rank} maps provisional to final account numbers. */
    Column build(int[] rank) {
        parts.addFirst(new Part(this, SAME));
        int all = Math.toIntExact(parts.stream().mapToLong(part -> part.column.size).sum());
        Column built = new Column(new long[all], new int[all], new int[all], new int[all]);
        int at = 0;
        for (Part part : parts) {
            ColumnBuilder from = part.column;
            System.arraycopy(from.value, 0, built.value(), at, from.size);
            System.arraycopy(from.firstDay, 0, built.firstDay(), at, from.size);
            System.arraycopy(from.lastDay, 0, built.lastDay(), at, from.size);
            for (int i = 0; i < from.size; i++) {
                built.account()[at + i] = rank[part.account(i)];
            }
            at += from.size;
        }
        return built;
    }

    private void putTogether() {
        parts.addFirst(new Part(this, SAME));
        long all = size + waiting;
        if (all <= Integer.MAX_VALUE - 8 && promisesLess(all)) {
            int kept = new Pairs((int) all).gather();
            waiting = 0;
            patience = Math.max(patience, kept);
        } else {
            parts.removeFirst();
            patience = 2 * all;
        }
    }

    /** Whether a third of the entries would go, to judge by some pairs and all their entries. */
    private boolean promisesLess(long all) {
        long[] sample = new long[(int) Math.min(1 << 22, 64 + all * 4 / SAMPLED)];
        int sampled = 0;
        for (Part part : parts) {
            for (int i = 0; i < part.column.size && sampled < sample.length; i++) {
                long mixed = mixed(part.column.value[i], part.account(i));
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

    private static long mixed(long hash, int holder) {
        return ValueHash.combine(hash, holder);
    }

    /** All entries in partitions of their pairs, and then each pair once. */
    private final class Pairs {

        private final long[] values;
        private final int[] accounts;
        private final int[] first;
        private final int[] last;
        private final int[] start;
        private final int shift;

        Pairs(int all) {
            values = new long[all];
            accounts = new int[all];
            first = new int[all];
            last = new int[all];
            int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(all / PARTITION));
            shift = Long.SIZE - bits;
            start = new int[(1 << bits) + 1];
        }

        int gather() {
            count();
            scatter();
            parts.clear();
            int kept = 0;
            int from = 0;
            int[] slots = {};
            for (int partition = 0; partition + 1 < start.length; partition++) {
                int to = start[partition];
                int room = Integer.highestOneBit(Math.max(1, to - from)) << 2;
                slots = slots.length < room ? new int[room] : slots;
                kept = pairs(from, to, kept, slots, room - 1);
                from = to;
            }
            value = Arrays.copyOf(values, kept);
            account = Arrays.copyOf(accounts, kept);
            firstDay = Arrays.copyOf(first, kept);
            lastDay = Arrays.copyOf(last, kept);
            size = kept;
            return kept;
        }

        private int partition(Part part, int entry) {
            return (int) (mixed(part.column.value[entry], part.account(entry)) >>> shift);
        }

        private void count() {
            for (Part part : parts) {
                for (int i = 0; i < part.column.size; i++) {
                    start[partition(part, i) + 1]++;
                }
            }
            for (int i = 1; i < start.length; i++) {
                start[i] += start[i - 1];
            }
        }

        /** Moves {@code start} of each partition to its end. */
        private void scatter() {
            for (Part part : parts) {
                ColumnBuilder from = part.column;
                for (int i = 0; i < from.size; i++) {
                    int to = start[partition(part, i)]++;
                    values[to] = from.value[i];
                    accounts[to] = part.account(i);
                    first[to] = from.firstDay[i];
                    last[to] = from.lastDay[i];
                }
            }
        }

        /** Keeps each pair of a partition once, from {@code kept} on; where the kept ones end. */
        private int pairs(int from, int to, int kept, int[] slots, int mask) {
            Arrays.fill(slots, 0, mask + 1, NONE);
            int end = kept;
            for (int i = from; i < to; i++) {
                int slot = (int) mixed(values[i], accounts[i]) & mask;
                while (slots[slot] != NONE && !isSame(slots[slot], i)) {
                    slot = slot + 1 & mask;
                }
                int known = slots[slot];
                if (known != NONE) {
                    first[known] = Day.earlier(first[known], first[i]);
                    last[known] = Day.later(last[known], last[i]);
                    continue;
                }
                slots[slot] = end;
                values[end] = values[i];
                accounts[end] = accounts[i];
                first[end] = first[i];
                last[end] = last[i];
                end++;
            }
            return end;
        }

        private boolean isSame(int kept, int entry) {
            return values[kept] == values[entry] && accounts[kept] == accounts[entry];
        }
    }
}
