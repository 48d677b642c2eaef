package dev.samehand.simulate;

import java.util.Locale;

/**
 * How the people of a world go about it, honest or not. The kind of a world says what there is;
 * habits say how often, so that nothing is fitted to one mixture.
 */
public enum Habits {
    /** The rates of {@code common.properties}. */
    USUAL,
    /** Agencies of many small desks, each with a number, a mailbox and a machine of its own. */
    DESKS,
    /** Numbers and machines go from hand to hand, and people who live together have many names. */
    HAND_ME_DOWN,
    /** Laboratories, libraries and offices are everywhere, and browsers look like each other. */
    OPEN_HOUSES,
    /** Large households with tablets; role accounts and classes that nobody declared. */
    CROWDED_HOMES,
    /** Operations are large and careful, in small cells that many wallets pay. */
    CAREFUL;

    /** The word used on the command line and in {@code world.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
