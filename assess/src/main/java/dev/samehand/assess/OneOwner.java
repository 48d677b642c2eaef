package dev.samehand.assess;

import dev.samehand.model.IndependenceGroup;
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
        own = facts.shared.stream().filter(OneOwner::nobodyTakes).toList();
    }

    /** Whether two different members, given by their positions, are accounts of one person. */
    boolean is(int a, int b) {
        return person[a] != Persons.NOBODY
                && person[a] == person[b]
                && own.stream()
                        .anyMatch(value ->
                                holds(value, a) && holds(value, b) && nobodyElse(value, a));
    }

    /** Who gives no full name is somebody else. */
    private boolean nobodyElse(SharedValue value, int member) {
        return Arrays.stream(value.holdersHere())
                .allMatch(holder -> person[holder] == person[member]);
    }

    private static boolean nobodyTakes(SharedValue value) {
        return value.type().exclusive()
                && value.type().group() != IndependenceGroup.IDENTITY
                && value.type().group() != IndependenceGroup.TEXT;
    }

    private static boolean holds(SharedValue value, int position) {
        return Arrays.binarySearch(value.holdersHere(), position) >= 0;
    }
}
