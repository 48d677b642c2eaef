package dev.samehand.link.index;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The accounts of some columns one by one, each with all that it was seen with, every value once.
 * Types are matched by name; what the catalogue of the index does not know is left out. Not
 * thread-safe.
 */
public final class Newcomers {

    private final Columns columns;

    /** One for each type that the index knows and anybody was seen with: most have none. */
    private final List<Sorted> sorted = new ArrayList<>();

    /** What the last account that was asked for was seen with. */
    private final HolderList days = new HolderList();

    private int[] type = new int[64];
    private long[] value = new long[64];

    /** The accounts of columns, for an index with this catalogue. */
    public Newcomers(Columns columns, ObservableTypes catalogue) {
        this.columns = columns;
        for (ObservableType known : columns.types().all()) {
            Column column = columns.observations().of(known.code());
            if (column.size() > 0) {
                catalogue
                        .find(known.name())
                        .map(type -> Sorted.of(type.code(), column, size()))
                        .ifPresent(sorted::add);
            }
        }
    }

    /** Types of which anything is held in memory. */
    int types() {
        return sorted.size();
    }

    public int size() {
        return columns.accounts().size();
    }

    public String id(int account) {
        return columns.accounts().id(account);
    }

    /** All that an account was seen with: nearly always one piece that the index takes at once. */
    public List<Newcomer> pieces(int account) {
        gather(account);
        List<Newcomer> pieces = new ArrayList<>(1);
        Newcomer piece = new Newcomer(id(account));
        for (int i = 0; i < days.size; i++) {
            if (piece.size == Newcomer.MOST_OBSERVATIONS) {
                pieces.add(piece);
                piece = new Newcomer(id(account));
            }
            piece.seen(type[i], value[i], days.firstDay[i], days.lastDay[i]);
        }
        pieces.add(piece);
        return pieces;
    }

    /** The {@link Contents} that an account would have. */
    long fingerprint(int account) {
        gather(account);
        long sum = 0;
        for (int i = 0; i < days.size; i++) {
            sum += Contents.print(type[i], value[i], days.firstDay[i], days.lastDay[i]);
        }
        return sum;
    }

    private void gather(int account) {
        days.clear();
        for (Sorted each : sorted) {
            gather(each, account);
        }
    }

    private void gather(Sorted own, int account) {
        Column column = own.column;
        int from = own.start[account];
        int to = own.start[account + 1];
        if (to - from < 2) {
            if (from < to) {
                int i = own.entry[from];
                add(own.code, column.value(i), column.firstDay(i), column.lastDay(i));
            }
            return;
        }
        long[] values = new long[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = column.value(own.entry[i]);
        }
        int[] order = HashOrder.few(values);
        for (int at : order) {
            int i = own.entry[from + at];
            int first = column.firstDay(i);
            int last = column.lastDay(i);
            int before = days.size - 1;
            if (at != order[0] && value[before] == values[at]) {
                days.firstDay[before] = Day.earlier(days.firstDay[before], first);
                days.lastDay[before] = Day.later(days.lastDay[before], last);
            } else {
                add(own.code, values[at], first, last);
            }
        }
    }

    private void add(int observable, long hash, int first, int last) {
        if (days.size == type.length) {
            type = Arrays.copyOf(type, type.length * 2);
            value = Arrays.copyOf(value, value.length * 2);
        }
        type[days.size] = observable;
        value[days.size] = hash;
        days.add(0, first, last);
    }

    /**
     * Entries of a type by account.
     *
     * @param code of the type in the index
     * @param start of each account's entries, 4 bytes an account
     */
    private record Sorted(int code, Column column, int[] start, int[] entry) {

        /** A counting sort. */
        static Sorted of(int code, Column column, int accounts) {
            int[] first = new int[accounts + 1];
            for (int i = 0; i < column.size(); i++) {
                first[column.account(i) + 1]++;
            }
            Arrays.parallelPrefix(first, Integer::sum);
            int[] next = first.clone();
            int[] order = new int[column.size()];
            for (int i = 0; i < column.size(); i++) {
                order[next[column.account(i)]++] = i;
            }
            return new Sorted(code, column, first, order);
        }
    }
}
