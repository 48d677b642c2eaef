package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Agencies in which a planted network has placed members of its own. The honest people there know
 * nothing of it, and share with the placed ones what the agency gives to all.
 */
final class Placements implements LookAlike {

    private final List<Offer> offers = new ArrayList<>();
    private final Map<Integer, Offer> byNetwork = new HashMap<>();
    private int settled;

    /** Lets each of so many agencies be found by one of the networks, while there are any. */
    void arrange(int agencies, int networks, World world, Dice dice) {
        Shuffle order = new Shuffle(Math.max(1, networks), world.spec.seed() ^ 0x9ace);
        int size = (int) world.rates.range("infiltrated.size").high();
        for (int i = 0; i < agencies; i++) {
            Offer offer = Offer.of(world, size, dice);
            offers.add(offer);
            if (i < networks) {
                byNetwork.put((int) order.at(i) + 1, offer);
            }
        }
    }

    /** The agency in which the network of this number, from 1, places members. */
    Optional<Offer> of(int network) {
        return Optional.ofNullable(byNetwork.get(network));
    }

    @Override
    public void settle(World world, int size, Dice dice) {
        Offer offer = offers.get(settled++);
        for (int i = 0; i < size; i++) {
            world.add(offer.client(world, dice));
        }
    }
}
