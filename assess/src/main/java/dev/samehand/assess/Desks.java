package dev.samehand.assess;

import dev.samehand.model.Bits;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether desks handed out what parts of a group share. A clerk serves some of an office's people
 * and gives each of them the same things: who has the clerk's number has the clerk's mailbox or
 * none, and was seen at the clerk's machine or at none. Whoever deals numbers, mailboxes and
 * machines out to invented people one by one mixes them.
 *
 * <p>Of the people who share one thing and have any of another family, those with the most frequent
 * one agree, and the others are mixed. In tuning worlds 1 of 140 was mixed in agencies, 1 of 20 in
 * offices with a front desk beside the clerks, and 1 of 4 in operations, 2 of 3 in those of another
 * hand. As people are counted for each thing and family, the bits are half of what these rates say.
 *
 * @param agreeing people, after the first, who have what their desk has
 * @param mixed people who have another desk's
 */
record Desks(long agreeing, long mixed) {

    private static final Desks NONE = new Desks(0, 0);

    /** What half of a group have comes from one place, which may have a front desk as well. */
    private static final int COMMON = 2;

    /** What a third have was not handed out by one desk of several. */
    private static final int WIDE = 3;

    private static final int EACH_MIXED = Bits.of(1.5);
    private static final int AGREEING_FOR_A_BIT = 3;
    private static final int MOST = 12 * Bits.ONE;

    /**
     * Counts over the values that different people of a group share; none where half of the group
     * have something in common other than a text.
     */
    static Desks of(List<SharedValue> shared, Persons persons) {
        Map<String, Things> families = new TreeMap<>();
        for (SharedValue value : shared) {
            if (!NetworkFacts.text(value) && COMMON * value.persons() >= persons.count()) {
                return NONE;
            }
            if (handedOut(value) && WIDE * value.persons() < persons.count()) {
                families.computeIfAbsent(value.type().family(), family -> new Things())
                        .add(people(value, persons));
            }
        }
        long agreeing = 0;
        long mixed = 0;
        for (Things things : families.values()) {
            for (Things others : families.values()) {
                for (BitSet holders : things == others ? List.<BitSet>of() : things.holders) {
                    int most = others.mostCommon(holders);
                    agreeing += Math.max(0, most - 1);
                    mixed += others.held(holders) - most;
                }
            }
        }
        return new Desks(agreeing, mixed);
    }

    /** Contacts, machines and postal addresses; everybody may be on any network. */
    private static boolean handedOut(SharedValue value) {
        return value.persons() >= 2
                && switch (value.type().group()) {
                    case CONTACT -> value.type().exclusive();
                    case PLACE ->
                            value.type().exclusive()
                                    || value.type().name().equals(ObservableTypes.ADDRESS);
                    default -> false;
                };
    }

    private static BitSet people(SharedValue value, Persons persons) {
        BitSet people = new BitSet();
        for (int position : value.holdersHere()) {
            people.set(persons.each(position));
        }
        return people;
    }

    /** What speaks against an office; the first who is mixed has moved from desk to desk. */
    int bitsAgainst() {
        long against = (mixed - 1) * EACH_MIXED - agreeing * Bits.ONE / AGREEING_FOR_A_BIT;
        return Math.clamp(against, 0, MOST);
    }

    String text() {
        return bitsAgainst() == 0
                ? ""
                : "; nothing is common to half of them, and "
                        + mixed
                        + " times somebody has what another desk would hand out";
    }

    /** Who has which things of one family. */
    private static final class Things {

        final List<BitSet> holders = new ArrayList<>();
        private final Set<BitSet> known = new HashSet<>();
        private final Map<Integer, List<Integer>> ofPerson = new HashMap<>();

        /** Adds a thing, unless it is another reading of one: a number with and without country. */
        void add(BitSet people) {
            if (known.add(people)) {
                people.stream()
                        .forEach(person ->
                                ofPerson.computeIfAbsent(person, one -> new ArrayList<>())
                                        .add(holders.size()));
                holders.add(people);
            }
        }

        /** People among some who have any of the things. */
        int held(BitSet people) {
            return (int) people.stream().filter(ofPerson::containsKey).count();
        }

        /** People among some who have the same thing, of the one that most of them have. */
        int mostCommon(BitSet people) {
            Map<Integer, Integer> counts = new HashMap<>();
            people.stream()
                    .forEach(person ->
                            ofPerson.getOrDefault(person, List.of())
                                    .forEach(thing -> counts.merge(thing, 1, Integer::sum)));
            return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }
}
