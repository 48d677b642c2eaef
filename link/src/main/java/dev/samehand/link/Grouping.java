package dev.samehand.link;

import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations;
import dev.samehand.model.Observations.Column;
import dev.samehand.model.RadixSort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Stage 1, group: (type, value) becomes a number, and the accounts that hold it become a list.
 *
 * <p>Two types get more than sorting. A <em>reference</em> named by an application may be another
 * account's own address or number, so owners count among the holders of a reference that somebody
 * names. A <em>passage</em> arrives as windows of eight words; windows that the same accounts hold
 * are one passage, as long as it has windows, so that a copied page is one reason and not four
 * hundred.
 */
final class Grouping {

    private final ObservableTypes types;
    private final IntList type = new IntList();
    private final IntList length = new IntList();
    private final IntList start = new IntList();
    private final IntList holder = new IntList();
    private final IntList firstDay = new IntList();
    private final IntList lastDay = new IntList();
    private long[] value = new long[64];

    private Grouping(ObservableTypes types) {
        this.types = types;
    }

    static Holdings compute(Observations observations, int accounts) {
        Grouping grouping = new Grouping(observations.types());
        List<ObservableType> linking =
                observations.types().all().stream().filter(ObservableType::links).toList();
        List<Sorted> sorted =
                linking.parallelStream().map(type -> Sorted.of(observations, type)).toList();
        sorted.forEach(grouping::add);
        return grouping.holdings(accounts);
    }

    /** The values of a type in the order of their holders; types are independent of each other. */
    private record Sorted(ObservableType type, Postings postings, int[] order) {
        static Sorted of(Observations observations, ObservableType type) {
            Postings postings = Postings.of(column(observations, type));
            return new Sorted(type, postings, byHolders(postings));
        }
    }

    private static Column column(Observations observations, ObservableType type) {
        Column own = observations.of(type.code());
        if (!type.name().equals(ObservableTypes.REFERENCE) || own.size() == 0) {
            return own;
        }
        Named named = Named.of(own.value());
        Column result = own;
        for (String owner : new String[] {ObservableTypes.EMAIL, ObservableTypes.PHONE}) {
            Optional<ObservableType> owned = observations.types().find(owner);
            if (owned.isPresent()) {
                result = appendNamed(result, observations.of(owned.get().code()), named);
            }
        }
        return result;
    }

    /** The entries of {@code more} whose value is named, after those of {@code column}. */
    private static Column appendNamed(Column column, Column more, Named named) {
        int[] chosen = new int[more.size()];
        int size = 0;
        for (int i = 0; i < more.size(); i++) {
            if (named.has(more.value()[i])) {
                chosen[size++] = i;
            }
        }
        int own = column.size();
        long[] values = Arrays.copyOf(column.value(), own + size);
        int[] accounts = Arrays.copyOf(column.account(), own + size);
        int[] first = Arrays.copyOf(column.firstDay(), own + size);
        int[] last = Arrays.copyOf(column.lastDay(), own + size);
        for (int i = 0; i < size; i++) {
            values[own + i] = more.value()[chosen[i]];
            accounts[own + i] = more.account()[chosen[i]];
            first[own + i] = more.firstDay()[chosen[i]];
            last[own + i] = more.lastDay()[chosen[i]];
        }
        return new Column(values, accounts, first, last);
    }

    private void add(Sorted sorted) {
        ObservableType kind = sorted.type;
        Postings postings = sorted.postings;
        int[] order = sorted.order;
        boolean passages = kind.name().equals(ObservableTypes.PASSAGE);
        for (int i = 0, next; i < order.length; i = next) {
            next = i + 1;
            while (passages && next < order.length && postings.sameHolders(order[i], order[next])) {
                next++;
            }
            append(kind, postings, order[i], next - i);
        }
    }

    private static int[] byHolders(Postings postings) {
        long[] keys = new long[postings.values];
        for (int v = 0; v < keys.length; v++) {
            int at = postings.start.items[v];
            keys[v] = (long) postings.holder.items[at] << 32 | postings.holder.items[at + 1];
        }
        int[] order = RadixSort.order(keys);
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                sort(order, from, to, postings);
            }
        }
        return order;
    }

    private static void sort(int[] order, int from, int to, Postings postings) {
        Integer[] run = new Integer[to - from];
        Arrays.setAll(run, i -> order[from + i]);
        Arrays.sort(run, postings::compareHolders);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i];
        }
    }

    private void append(ObservableType kind, Postings postings, int v, int windows) {
        int number = type.size;
        if (number == value.length) {
            value = Arrays.copyOf(value, number * 2);
        }
        value[number] = postings.value[v];
        type.add(kind.code());
        length.add(windows);
        start.add(holder.size);
        for (int at = postings.start.items[v]; at < postings.start.items[v + 1]; at++) {
            holder.add(postings.holder.items[at]);
            firstDay.add(postings.firstDay.items[at]);
            lastDay.add(postings.lastDay.items[at]);
        }
    }

    private Holdings holdings(int accounts) {
        start.add(holder.size);
        short[] codes = new short[type.size];
        for (int v = 0; v < codes.length; v++) {
            codes[v] = (short) type.items[v];
        }
        return new Holdings(
                types,
                accounts,
                codes,
                Arrays.copyOf(value, codes.length),
                length.toArray(),
                start.toArray(),
                holder.toArray(),
                firstDay.toArray(),
                lastDay.toArray());
    }
}
