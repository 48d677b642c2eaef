package dev.samehand.simulate;

import java.util.Locale;

/**
 * How one planted network is run. Every network draws its own, so that none is like the next.
 *
 * @param care how much it takes care, for the record
 * @param cell members who work together
 * @param device probability that a member uses its cell's machine; likewise {@code recovery} and
 *     {@code phone} for its cell's recovery address and number
 * @param payout probability that a member is paid to one of the network's {@code wallets}, or that
 *     a mailbox forwards to one of its addresses
 * @param text probability that a member's text is cut from one of the network's {@code masters}
 * @param reference probability that somebody of the network vouches for a member
 * @param host probability that a member works through the network's host
 * @param vpn probability that a member comes through a VPN
 * @param slip probability that a member once uses something of another cell
 * @param reentry probability that a member is suspended and comes back as somebody else
 * @param twin probability that a persona holds a second account
 */
record Craft(
        Care care,
        int cell,
        double device,
        double recovery,
        double phone,
        double payout,
        int wallets,
        double text,
        int masters,
        double reference,
        double host,
        double vpn,
        double slip,
        double reentry,
        double twin) {

    /** Habits that go together; the keys {@code care.*} of the mixture say how often. */
    enum Care {
        CARELESS,
        CELLS,
        CAREFUL,
        LONE,
        LENDERS
    }

    /** Draws the habits of a network of this size from the ranges of its care. */
    static Craft draw(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Care care = care(rates, dice);
        Habits of = new Habits(rates, care.name().toLowerCase(Locale.ROOT), dice);
        boolean hosted = rates.chance("planted.host", dice);
        boolean returns = rates.chance("planted.returns", dice);
        return new Craft(
                care,
                Math.min(size, of.number("cell")),
                of.rate("device"),
                of.rate("recovery"),
                of.rate("phone"),
                of.rate("payout"),
                1 + size / of.number("members_per_wallet"),
                of.rate("text"),
                of.number("masters"),
                of.rate("reference"),
                hosted ? of.rate("host") : 0,
                of.rate("vpn"),
                of.rate("slip"),
                returns ? of.rate("reentry") : 0,
                of.rate("twin"));
    }

    /** The ranges of one degree of care. */
    private record Habits(Rates rates, String care, Dice dice) {

        double rate(String habit) {
            return rates.range(care + "." + habit).draw(dice);
        }

        int number(String habit) {
            return Math.max(1, rates.range(care + "." + habit).size(dice));
        }
    }

    private static Care care(Rates rates, Dice dice) {
        double ticket = 0;
        for (Care care : Care.values()) {
            ticket += parts(rates, care);
        }
        ticket *= dice.unit();
        for (Care care : Care.values()) {
            ticket -= parts(rates, care);
            if (ticket < 0) {
                return care;
            }
        }
        return Care.LONE;
    }

    private static double parts(Rates rates, Care care) {
        return rates.of("care." + care.name().toLowerCase(Locale.ROOT));
    }
}
