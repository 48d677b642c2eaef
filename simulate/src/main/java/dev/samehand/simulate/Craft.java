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

    static Craft draw(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Care care = care(rates, dice);
        int cell = Math.max(2, rates.range("planted.cell").size(dice));
        double twin = rates.range("planted.twin").draw(dice);
        double reentry = dice.chance(0.35) ? dice.spread(0.05, 0.25) : 0;
        double host = dice.chance(0.45) ? dice.spread(0.3, 0.95) : 0;
        return switch (care) {
            case CARELESS ->
                    new Craft(
                            care,
                            size,
                            some(0.55, 1, dice),
                            some(0, 0.9, dice),
                            some(0, 0.9, dice),
                            some(0.2, 0.9, dice),
                            dice.between(1, 2),
                            some(0.2, 0.9, dice),
                            dice.between(1, 2),
                            some(0, 0.6, dice),
                            host * 0.5,
                            some(0, 0.7, dice),
                            0,
                            reentry,
                            twin);
            case CELLS ->
                    new Craft(
                            care,
                            cell,
                            some(0.45, 1, dice),
                            some(0.2, 0.95, dice),
                            some(0, 0.5, dice),
                            some(0.2, 0.9, dice),
                            1 + size / dice.between(5, 14),
                            some(0.2, 0.9, dice),
                            dice.between(1, 3),
                            some(0, 0.8, dice),
                            host,
                            some(0.2, 1, dice),
                            some(0, 0.12, dice),
                            reentry,
                            twin);
            case CAREFUL ->
                    new Craft(
                            care,
                            cell,
                            some(0, 0.12, dice),
                            some(0, 0.12, dice),
                            some(0, 0.06, dice),
                            some(0.3, 0.9, dice),
                            dice.between(1, 3),
                            some(0.3, 0.95, dice),
                            dice.between(1, 2),
                            some(0, 0.4, dice),
                            host * 0.4,
                            some(0.4, 1, dice),
                            some(0, 0.2, dice),
                            reentry,
                            0);
            case LONE ->
                    new Craft(care, cell, 0, 0, 0, 0, 1, 0, 1, 0, 0, some(0, 1, dice), 0, 0, 0);
            case LENDERS ->
                    new Craft(
                            care,
                            cell + 2,
                            some(0.5, 0.95, dice),
                            some(0, 0.3, dice),
                            0,
                            some(0.3, 0.9, dice),
                            dice.between(1, 3),
                            some(0, 0.4, dice),
                            1,
                            some(0, 0.3, dice),
                            host * 0.5,
                            some(0, 0.6, dice),
                            0,
                            0,
                            0);
        };
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

    private static double some(double low, double high, Dice dice) {
        return dice.spread(low, high);
    }
}
