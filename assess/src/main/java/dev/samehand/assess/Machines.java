package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether people who share a machine are ever where the others are. People of one home, class or
 * office are, also those who share a laptop that travels between two branches; only somebody who
 * hides each identity behind a network of its own is not.
 *
 * @param apart holders of a machine that several people share who were never on one network with
 *     another of its holders, nor at a place of the group's with anybody else; the first of them is
 *     where its place is
 * @param together holders of such a machine who met another one on a network that is mostly theirs;
 *     none where few of the group were ever at such a place, which then explains the few alone
 */
record Machines(int apart, int together) {

    private static final String FAMILY = "device";

    /** A network that at most so many times the members use is a place of theirs, no public one. */
    private static final int OWN_PLACE = 2;

    /** A block of addresses that so few accounts use is one campus or one street. */
    private static final int NEIGHBOURHOOD = 100;

    /** A place explains a group of which at least one in so many was seen there with another. */
    private static final int MEMBERS_FOR_EACH_AT_HOME = 3;

    static final Machines NONE = new Machines(0, 0);

    static Machines of(NetworkFacts facts) {
        List<Set<Integer>> any = meetings(facts, Integer.MAX_VALUE, NEIGHBOURHOOD);
        List<Set<Integer>> own = meetings(facts, OWN_PLACE * facts.size() + OWN_PLACE, 0);
        BitSet amongOthers = amongOthers(facts, own);
        int apart = 0;
        int together = 0;
        for (SharedValue value : facts.shared) {
            if (value.type().family().equals(FAMILY) && value.persons() >= 2) {
                int[] holders = value.holdersHere();
                BitSet met = met(holders, any, facts);
                met.or(amongOthers);
                int seen = (int) Arrays.stream(holders).filter(met::get).count();
                apart += Math.max(0, holders.length - Math.max(1, seen));
                together += met(holders, own, facts).cardinality();
            }
        }
        boolean oneRoof = MEMBERS_FOR_EACH_AT_HOME * amongOthers.cardinality() >= facts.size();
        return new Machines(apart, oneRoof ? together : 0);
    }

    /** The same if one holder less was apart. */
    Machines carriedAbout() {
        return new Machines(Math.max(0, apart - 1), together);
    }

    /** Addresses and blocks of each member that no more than so many of the population use. */
    private static List<Set<Integer>> meetings(NetworkFacts facts, int most, int mostOfABlock) {
        List<Set<Integer>> meetings = new ArrayList<>();
        for (List<Tie> of : facts.ties) {
            Set<Integer> numbers = new HashSet<>();
            for (Tie tie : of) {
                boolean place =
                        switch (tie.type().name()) {
                            case ObservableTypes.IP -> tie.holders() <= most;
                            case ObservableTypes.IP_PREFIX -> tie.holders() <= mostOfABlock;
                            default -> false;
                        };
                if (place) {
                    numbers.add(tie.valueNumber());
                }
            }
            meetings.add(numbers);
        }
        return meetings;
    }

    /** Holders who share a network with another one; who was never seen on any counts as met. */
    private static BitSet met(int[] holders, List<Set<Integer>> meetings, NetworkFacts facts) {
        Map<Integer, Integer> there = new HashMap<>();
        for (int i : holders) {
            meetings.get(i).forEach(place -> there.merge(place, 1, Integer::sum));
        }
        BitSet met = new BitSet();
        for (int i : holders) {
            boolean meets =
                    meetings.get(i).stream().anyMatch(place -> there.getOrDefault(place, 0) > 1);
            met.set(i, meets || !facts.networks.located(facts.members[i]));
        }
        return met;
    }

    /** Members who share a place that is mostly the group's with another person of it. */
    private static BitSet amongOthers(NetworkFacts facts, List<Set<Integer>> own) {
        Map<Integer, Set<Integer>> people = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            int one = facts.persons.each(i);
            own.get(i)
                    .forEach(place -> people.computeIfAbsent(place, p -> new HashSet<>()).add(one));
        }
        BitSet among = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            among.set(
                    i,
                    own.get(i).stream()
                            .anyMatch(place -> people.getOrDefault(place, Set.of()).size() > 1));
        }
        return among;
    }
}
