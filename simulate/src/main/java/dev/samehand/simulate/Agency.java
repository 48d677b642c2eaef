package dev.samehand.simulate;

/**
 * An agency that acts openly for many people: its recruiters' contacts on their accounts, one
 * payout account, office machines, texts from its own writer. The people are real and different,
 * and live and work elsewhere.
 */
final class Agency implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Offer offer = Offer.of(world, size, dice);
        for (int i = 0; i < size; i++) {
            world.add(offer.client(world, dice));
        }
    }
}
