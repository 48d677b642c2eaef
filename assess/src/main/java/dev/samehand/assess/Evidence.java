package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.ObservableType;
import java.util.Comparator;

/**
 * One reason that a member is, or is not, run by the hand of its network.
 *
 * @param value hash of the shared value; 0 for counter-evidence that is no observable
 * @param note what the reason is, for counter-evidence that is no observable; otherwise empty
 * @param holdersHere members of this network that hold the value
 * @param holders accounts of the whole population that hold it
 * @param rawBits log2(m/u) before dependence is taken into account, fixed-point
 * @param countedBits what the member's sum counts; negative for counter-evidence
 * @param firstDay first and last day of the shared use as far as known
 */
public record Evidence(
        ObservableType type,
        long value,
        String note,
        int holdersHere,
        int holders,
        int rawBits,
        int countedBits,
        int firstDay,
        int lastDay) {

    static final Comparator<Evidence> STRONGEST_FIRST =
            Comparator.comparingInt((Evidence evidence) -> -evidence.countedBits())
                    .thenComparingInt(evidence -> evidence.type().code())
                    .thenComparingInt(Evidence::holders);

    static Evidence of(Tie tie) {
        return new Evidence(
                tie.type(),
                tie.value(),
                "",
                tie.holdersHere(),
                tie.holders(),
                tie.rawBits(),
                tie.countedBits(),
                tie.firstDay(),
                tie.lastDay());
    }
}
