package dev.samehand.assess;

import java.util.Arrays;
import java.util.List;

/**
 * Which members are accounts of one claimed person: they give one name and have a machine, a
 * number, a mailbox or another exclusive thing that nobody else in the network has. A name alone is
 * a namesake's as well; papers, pictures and text may have been taken from their owner.
 */
final class OneOwner {

    private final int[] person;
    private final List<SharedValue> own;

    OneOwner(NetworkFacts facts) {
        person = facts.persons.of();
        own = facts.shared.stream().filter(SharedValue::owned).toList();
    }

    /** Whether two different members, given by their positions, are accounts of one person. */
    boolean is(int a, int b) {
        return person[a] != Persons.NOBODY
                && person[a] == person[b]
                && own.stream()
                        .anyMatch(value ->
                                value.heldBy(a) && value.heldBy(b) && nobodyElse(value, a));
    }

    /** Who gives no full name is somebody else. */
    private boolean nobodyElse(SharedValue value, int member) {
        return Arrays.stream(value.holdersHere())
                .allMatch(holder -> person[holder] == person[member]);
    }
}
