package dev.samehand.assess;

import dev.samehand.model.Bits;

/**
 * What an innocent explanation leaves over. Offices and homes collect strays as well (a second
 * number, a couple among the staff, somebody who applied twice), and the larger they are the more of
 * them; so each thing left over counts little, and a tenth of a bit per member is taken off.
 *
 * @param exclusive values of exclusive types that different people share
 * @param common values of other types that different people share
 * @param copies members whose text is largely another person's
 */
record Beyond(int exclusive, int common, int copies, int members) {

    private static final int EACH_EXCLUSIVE = 4 * Bits.ONE;
    private static final int EACH_COMMON = Bits.ONE;
    private static final int EACH_COPY = 2 * Bits.ONE;
    private static final int MOST_COPIES = 8 * Bits.ONE;
    private static final int MOST_COMMON = 4 * Bits.ONE;
    private static final int STRAYS_OF_A_MEMBER = Bits.ONE / 10;

    int bits() {
        int found =
                exclusive * EACH_EXCLUSIVE
                        + Math.min(MOST_COMMON, common * EACH_COMMON)
                        + Math.min(MOST_COPIES, copies * EACH_COPY);
        return Math.max(0, found - members * STRAYS_OF_A_MEMBER);
    }

    String text(String whose) {
        return exclusive
                + " exclusive and "
                + common
                + " other shared values are more than "
                + whose
                + " has; "
                + copies
                + " members have another person's text";
    }
}
