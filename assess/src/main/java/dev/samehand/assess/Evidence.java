package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.Bits;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
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

    /**
     * Holders up to which an account for pay is ordinary for one hand, as in {@code priors.txt}.
     */
    private static final int MOST_OF_ONE_PURSE = 8;

    private static final int LEAST_OF_A_PURSE = 4 * Bits.ONE;

    /**
     * Whether this is a strong link, as every proposal needs one to somebody else: something that
     * one hand holds at a time as a rule. An account for pay of a few is as strong as a telephone
     * number (signal catalogue, I1 and I3); one of many is a payroll's or an exchange's.
     */
    public boolean strong() {
        boolean purse =
                type.name().equals(ObservableTypes.PAYOUT)
                        && holders <= MOST_OF_ONE_PURSE
                        && countedBits >= LEAST_OF_A_PURSE;
        return value != 0 && (purse || (type.exclusive() && countedBits > 0));
    }

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
