package dev.samehand.link;

import dev.samehand.model.Column;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Observations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Stage 1, group: (type, value) becomes a number, and the accounts that hold it become a list.
 *
 * <p>Two types get more than sorting. A <em>reference</em> named by an application may be another
 * account's own address or number, so owners count among the holders of a reference that somebody
 * names. A <em>passage</em> arrives as windows of eight words; windows that the same accounts hold
 * are one passage, as long as it has windows, so that a copied page is one reason and not four
 * hundred.
 *
 * <p>Types are independent of each other until their numbers are known, and each writes its own
 * part of the table: the result is the same with any number of threads.
 */
final class Grouping {

    private final Observations observations;
    private final Shared[] shared;

    private Grouping(Observations observations) {
        this.observations = observations;
        shared = new Shared[observations.types().size()];
    }

    static Holdings compute(Observations observations, int accounts) {
        Grouping grouping = new Grouping(observations);
        int[] largestFirst =
                observations.types().all().stream()
                        .filter(ObservableType::links)
                        .sorted(Comparator.comparingInt(type -> -grouping.own(type).size()))
                        .mapToInt(ObservableType::code)
                        .toArray();
        each(largestFirst, type -> grouping.shared[type] = grouping.shared(type));
        List<Shared> all =
                Arrays.stream(largestFirst)
                        .sorted()
                        .mapToObj(type -> grouping.shared[type])
                        .toList();
        return table(all, observations.types(), accounts);
    }

    /** One task a type, the largest first, so that all processors end at about the same time. */
    private static void each(int[] types, IntConsumer work) {
        ForkJoinTask.invokeAll(
                Arrays.stream(types)
                        .mapToObj(type -> ForkJoinTask.adapt(() -> work.accept(type)))
                        .toList());
    }

    private Column own(ObservableType type) {
        return observations.of(type.code());
    }

    private Shared shared(int code) {
        ObservableType type = observations.types().byCode(code);
        Column own = own(type);
        Postings postings = Postings.of(withOwners(type, own), own.size());
        int[] order = postings.byHolders();
        return type.name().equals(ObservableTypes.PASSAGE)
                ? Shared.passages(code, postings, order)
                : Shared.of(code, postings, order);
    }

    private Column withOwners(ObservableType type, Column own) {
        if (!type.name().equals(ObservableTypes.REFERENCE) || own.size() == 0) {
            return own;
        }
        Named named = Named.of(own);
        Column result = own;
        for (String owner : new String[] {ObservableTypes.EMAIL, ObservableTypes.PHONE}) {
            Optional<ObservableType> owned = observations.types().find(owner);
            if (owned.isPresent()) {
                result = named.with(result, own(owned.get()));
            }
        }
        return result;
    }

    private static Holdings table(List<Shared> all, ObservableTypes types, int accounts) {
        int[] value = new int[all.size() + 1];
        int[] slot = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            value[i + 1] = Math.addExact(value[i], all.get(i).values());
            slot[i + 1] = Math.addExact(slot[i], all.get(i).slots());
        }
        Holdings.Table table = new Holdings.Table(value[all.size()], slot[all.size()]);
        each(
                IntStream.range(0, all.size()).toArray(),
                i -> all.get(i).write(table, value[i], slot[i]));
        return new Holdings(types, accounts, table);
    }
}
