package dev.samehand.assess;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which members are accounts of one claimed person: they give one name and have a machine, a
 * number, a mailbox or another exclusive thing that nobody else in the network has. A name alone is
 * a namesake's as well; papers, pictures and text may have been taken from their owner.
 */
final class OneOwner {

    private final BitSet[] others;

    OneOwner(NetworkFacts facts) {
        int[] person = facts.persons.of();
        others = new BitSet[facts.size()];
        Arrays.setAll(others, member -> new BitSet());
        for (SharedValue value : facts.shared) {
            int[] holders = value.holdersHere();
            int first = person[holders[0]];
            // who gives no full name is somebody else
            boolean one = first != Persons.NOBODY;
            if (value.owned() && one && Arrays.stream(holders).allMatch(i -> person[i] == first)) {
                BitSet together = new BitSet();
                Arrays.stream(holders).forEach(together::set);
                Arrays.stream(holders).forEach(holder -> others[holder].or(together));
            }
        }
    }

    /** Positions of a member and of those who are accounts of the same person. */
    BitSet accounts(int member) {
        BitSet accounts = (BitSet) others[member].clone();
        accounts.set(member);
        return accounts;
    }
}
