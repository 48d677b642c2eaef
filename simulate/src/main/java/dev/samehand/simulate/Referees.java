package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/** People who vouch for applicants: former superiors, some of them for several applicants. */
final class Referees {

    private static final double SEVERAL = 0.12;
    private static final int REMEMBERED = 1000;

    private final World world;
    private final List<String> recent = new ArrayList<>();

    Referees(World world) {
        this.world = world;
    }

    String any(Dice dice) {
        if (!recent.isEmpty() && dice.chance(SEVERAL)) {
            return dice.pick(recent);
        }
        String contact = fresh(dice);
        if (recent.size() < REMEMBERED) {
            recent.add(contact);
        } else {
            recent.set(dice.below(REMEMBERED), contact);
        }
        return contact;
    }

    /** A contact that nobody else names. */
    String fresh(Dice dice) {
        Person person = world.people.stranger(dice);
        if (dice.chance(0.3)) {
            return world.phones.next(person.country());
        }
        return world.addresses.email(person, companyDomain(dice), dice);
    }

    private String companyDomain(Dice dice) {
        return dice.chance(0.5)
                ? world.addresses.provider(dice)
                : world.addresses.handle(dice) + ".example";
    }
}
