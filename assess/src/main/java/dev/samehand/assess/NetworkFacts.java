package dev.samehand.assess;

import dev.samehand.link.Networks;
import dev.samehand.link.Tie;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What there is to know about one network before anything is judged. */
final class NetworkFacts {

    final int[] members;
    final List<List<Tie>> ties;
    final Columns columns;
    final Networks networks;
    final Population population;
    final Persons persons;
    final List<SharedValue> shared;

    /**
     * The ties of each member to other people. They are counted afresh: what an account shares with
     * the other accounts of its own person must not take the place of what it shares with others.
     */
    final List<List<Tie>> between;

    /** The shared values that count at least a bit for one of their holders. */
    final List<SharedValue> joining;

    /** The values, no texts, that different people share and that count between them. */
    private final List<SharedValue> telling;

    /** Members whose text is largely another person's. */
    private final int copies;

    private final Machines machines;

    private NetworkFacts(int[] members, Networks networks, Columns columns, Population population) {
        this.members = members;
        this.networks = networks;
        this.columns = columns;
        ties = networks.evidenceAmong(members);
        this.population = population;
        persons =
                population.named()
                        ? Persons.of(members, columns.accounts())
                        : Persons.unclaimed(members.length);
        shared = shared();
        between = between();
        joining = counting(ties, value -> true);
        telling = counting(between, value -> value.persons() >= 2 && !text(value));
        copies = Copies.of(this);
        machines = Machines.of(this);
    }

    static NetworkFacts of(int network, Networks networks, Columns columns, Population population) {
        return new NetworkFacts(networks.members(network), networks, columns, population);
    }

    /** What there is to know about some of the members as if they were a network of their own. */
    NetworkFacts part(int[] positions) {
        int[] accounts = Arrays.stream(positions).map(i -> members[i]).toArray();
        return new NetworkFacts(accounts, networks, columns, population);
    }

    int size() {
        return members.length;
    }

    /**
     * Counted bits of each member from the ties that are left when an explanation has taken away
     * what it explains. Only values that different people share count: an account of one's own
     * explains itself.
     */
    int[] left(Predicate<SharedValue> unexplained) {
        return networks.bitsAmong(members, numbers(unexplained)::contains);
    }

    private List<List<Tie>> between() {
        return networks.evidenceAmong(members, numbers(value -> true)::contains);
    }

    /** Numbers of the values that different people share. */
    private Set<Integer> numbers(Predicate<SharedValue> which) {
        Set<Integer> numbers = new HashSet<>();
        for (SharedValue value : shared) {
            if (value.persons() >= 2 && which.test(value)) {
                numbers.add(value.number());
            }
        }
        return numbers;
    }

    /** What the network shares between different people beyond what a home or an office has. */
    Beyond beyond(Budget budget) {
        return Beyond.of(Payees.oneAccountEach(telling, this), budget, persons.count())
                .with(copies, machines);
    }

    /**
     * Some of the shared values: those that count at least a bit in a tie of one of the members.
     */
    private List<SharedValue> counting(List<List<Tie>> among, Predicate<SharedValue> which) {
        Set<Integer> counted = new HashSet<>();
        for (List<Tie> of : among) {
            for (Tie tie : of) {
                if (tie.countedBits() >= Bits.ONE) {
                    counted.add(tie.valueNumber());
                }
            }
        }
        return shared.stream()
                .filter(value -> counted.contains(value.number()) && which.test(value))
                .toList();
    }

    /** The middle of some numbers, the smaller one of two. */
    static int median(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
    }

    boolean has(AccountLabel label) {
        return Arrays.stream(members).anyMatch(member -> columns.accounts().label(member) == label);
    }

    List<Finding> findings(Finding.Strength strength) {
        return Arrays.stream(members)
                .mapToObj(member -> Findings.of(columns.findings(), member))
                .flatMap(List::stream)
                .filter(finding -> finding.strength() == strength)
                .toList();
    }

    /** Largest number of members created within {@code days} days of each other. */
    int createdTogether(int days) {
        int[] created =
                Arrays.stream(members)
                        .map(columns.accounts()::createdDay)
                        .filter(day -> day != Day.UNKNOWN)
                        .sorted()
                        .toArray();
        int most = 0;
        for (int from = 0, to = 0; to < created.length; to++) {
            while (created[to] - created[from] > days) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }

    static boolean text(SharedValue value) {
        return value.type().group() == IndependenceGroup.TEXT;
    }

    private List<SharedValue> shared() {
        Map<Integer, List<Integer>> holders = new TreeMap<>();
        Map<Integer, Tie> sample = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            for (Tie tie : ties.get(i)) {
                holders.computeIfAbsent(tie.valueNumber(), number -> new ArrayList<>()).add(i);
                sample.put(tie.valueNumber(), tie);
            }
        }
        List<SharedValue> result = new ArrayList<>();
        holders.forEach((number, positions) -> {
            Tie tie = sample.get(number);
            int[] here = toInts(positions);
            if (tie != null) {
                result.add(
                        new SharedValue(
                                number,
                                tie.type(),
                                tie.value(),
                                tie.length(),
                                here,
                                tie.holders(),
                                persons.among(here),
                                population.named()
                                        && Persons.strangers(
                                                networks.holders(number), columns.accounts())));
            }
        });
        return List.copyOf(result);
    }

    private static int[] toInts(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
