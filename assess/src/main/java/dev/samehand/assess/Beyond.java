package dev.samehand.assess;

import dev.samehand.model.Bits;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an innocent explanation leaves over: of each family the values after the ones that a {@link
 * Budget} covers, most common first.
 *
 * <p>Offices and homes collect strays as well (a couple among the staff, somebody who applied
 * twice), and the larger they are the more of them. So both sides are counts that grow with the
 * number of people, and what is weighed is how much likelier a count is where identities are kept
 * in compartments: some bits for each value, less a fraction of a bit for each person (the
 * logarithm of the ratio of two Poisson probabilities; {@link Budget} has the rates). Machines and
 * networks come in sets wherever there is a room full of them, so what is over in the group
 * <em>place</em> is bounded.
 *
 * @param values number of values left over
 * @param copies members whose text is largely another person's
 * @param strays what is paid for the strays of so many people
 */
record Beyond(int values, int valueBits, int copies, Machines machines, int strays) {

    private static final int COMMON_PLACE = Bits.ONE;
    private static final int MOST_PLACE = 8 * Bits.ONE;

    /** Meeting on one network is what an office looks like, and so does the home of a host. */
    private static final int MOST_TOGETHER = 4 * Bits.ONE;

    private static final int EACH_COPY = 2 * Bits.ONE;
    private static final int MOST_COPIES = 8 * Bits.ONE;

    private static final int EACH_APART = Bits.of(4);
    private static final int MOST_APART = 12 * Bits.ONE;

    /**
     * Weighs what is left over.
     *
     * @param telling the values, no texts, that different people share and that count
     */
    static Beyond of(List<SharedValue> telling, Budget budget, int persons) {
        Map<String, Integer> used = new HashMap<>();
        int place = 0;
        int other = 0;
        int values = 0;
        Map<Held, ObservableType> seen = new HashMap<>();
        Map<String, Integer> people = people(telling, persons);
        for (SharedValue value : byHolders(telling)) {
            ObservableType first = seen.putIfAbsent(Held.of(value), value.type());
            boolean repository = value.type().group() == IndependenceGroup.CODE;
            if (first != null && (repository || !first.equals(value.type()))) {
                continue;
            }
            int rank = used.merge(value.type().family(), 1, Integer::sum);
            if (rank > budget.covers(value, people.getOrDefault(value.type().family(), persons))) {
                values++;
                boolean inPlace = value.type().group() == IndependenceGroup.PLACE;
                place += inPlace ? bits(value, budget) : 0;
                other += inPlace ? 0 : bits(value, budget);
            }
        }
        int bits = other + Math.min(MOST_PLACE, place);
        return new Beyond(values, bits, 0, Machines.NONE, Budget.strays(persons));
    }

    /**
     * People for whom a place needs things of each family: all of them where at least half as many
     * members share one. What only few share is not handed out by the place, and no more of it is
     * explained than those few need.
     */
    private static Map<String, Integer> people(List<SharedValue> telling, int persons) {
        Map<String, BitSet> sharers = new HashMap<>();
        for (SharedValue value : telling) {
            BitSet of = sharers.computeIfAbsent(value.type().family(), family -> new BitSet());
            Arrays.stream(value.holdersHere()).forEach(of::set);
        }
        Map<String, Integer> people = new HashMap<>();
        sharers.forEach((family, of) -> {
            int served = of.cardinality();
            people.put(family, 2 * served >= persons ? persons : served);
        });
        return people;
    }

    /**
     * A number read in two ways is one number: same family, same holders, another type. A
     * repository shows the addresses of all who wrote in it to each of them: one thing, however
     * many they are.
     */
    private record Held(String family, String holders) {
        static Held of(SharedValue value) {
            return new Held(value.type().family(), Arrays.toString(value.holdersHere()));
        }
    }

    Beyond with(int withCopies, Machines withMachines) {
        return new Beyond(values, valueBits, withCopies, withMachines, strays);
    }

    /** What speaks for one place: people who share machines meet on its network. */
    int placeBits() {
        return Math.clamp(
                (machines.together() - 3L * machines.apart()) * Bits.ONE, 0, MOST_TOGETHER);
    }

    int bits() {
        int found = valueBits + Math.min(MOST_COPIES / EACH_COPY, copies) * EACH_COPY;
        return Math.max(0, found - strays) + apartBits();
    }

    /** One holder in twenty may be missing from the records of a place by accident. */
    private int apartBits() {
        long apart = machines.apart();
        long all = apart + machines.together();
        return Math.clamp(apart * EACH_APART - all * EACH_APART / 20, 0, MOST_APART);
    }

    /** The same where texts are explained: an office that writes its people's profiles. */
    Beyond withoutTexts() {
        return new Beyond(values, valueBits, 0, machines, strays);
    }

    /** The same where a machine is carried about: one that left its place once says nothing. */
    Beyond carriedAbout() {
        return new Beyond(values, valueBits, copies, machines.carriedAbout(), strays);
    }

    String text(String whose) {
        return values
                + " shared values are more than "
                + whose
                + " has; "
                + copies
                + " members have largely another person's text; "
                + machines.apart()
                + " share a machine but never a network";
    }

    private static int bits(SharedValue value, Budget budget) {
        if (value.type().group() == IndependenceGroup.PLACE && !value.type().exclusive()) {
            return COMMON_PLACE;
        }
        return budget.weighs(value);
    }

    private static List<SharedValue> byHolders(List<SharedValue> values) {
        return values.stream().sorted(SharedValue.MOST_HOLDERS_FIRST).toList();
    }
}
