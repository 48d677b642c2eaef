package dev.samehand.assess;

import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A value that at least two members of a network hold.
 *
 * @param number dense number of the value in the run
 * @param length windows of text that a passage has; 1 otherwise
 * @param holdersHere positions of the holding members in the network, ascending
 * @param persons different people that they claim to be
 * @param strangers whether more family names hold it, here or elsewhere, than a couple has
 */
record SharedValue(
        int number,
        ObservableType type,
        long value,
        int length,
        int[] holdersHere,
        int holders,
        int persons,
        boolean strangers) {

    /** The ones that most members hold in front. */
    static final Comparator<SharedValue> MOST_HOLDERS_FIRST =
            Comparator.comparingInt((SharedValue value) -> -value.holdersHere.length)
                    .thenComparingInt(SharedValue::number);

    /** Whether a member, given by its position, holds the value. */
    boolean heldBy(int position) {
        return Arrays.binarySearch(holdersHere, position) >= 0;
    }

    /** Whether it is a thing that its holders own; papers and pictures may have been taken. */
    boolean owned() {
        return type.exclusive() && type.group() != IndependenceGroup.IDENTITY;
    }
}
