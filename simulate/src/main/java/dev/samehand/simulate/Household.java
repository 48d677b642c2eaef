package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.ArrayList;
import java.util.List;

/** A family: one home, often one tablet, a recovery address or a bank account in common. */
final class Household implements LookAlike {

    private static final int GENERATION = 9_000;

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Person first = world.people.stranger(dice);
        Place home = world.places.home(first.country(), dice);
        long moment = world.anyTime(dice);
        List<Draft> family = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Person person = i == 0 ? first : relative(first, i, world, dice);
            family.add(world.people.account(person, home, world.near(moment, 250, dice), dice));
        }
        if (rates.chance("household.tablet", dice)) {
            shareTablet(family, home, dice);
        }
        shareContacts(family, rates, dice);
        boolean declared = rates.chance("household.declared", dice);
        String group = "home-" + Long.toString(dice.between(1 << 20, 1 << 28), 36);
        for (Draft draft : family) {
            draft.group = declared ? group : "";
            world.add(draft);
        }
    }

    private static Person relative(Person first, int number, World world, Dice dice) {
        Name name = world.names.any(dice);
        if (world.rates.chance("household.same_family_name", dice)) {
            name = name.withFamily(first.name());
        }
        int birth =
                number == 1
                        ? first.birthDay() + dice.between(-2_500, 2_500)
                        : Math.min(15_000, first.birthDay() + GENERATION + dice.below(2_500));
        return new Person(name, birth, first.country());
    }

    private static void shareTablet(List<Draft> family, Place home, Dice dice) {
        Device tablet = Device.phone(dice);
        for (Draft draft : family) {
            if (dice.chance(0.75)) {
                draft.haunts.add(new Haunt(home, tablet, dice.spread(0.1, 0.8)));
            }
        }
    }

    private static void shareContacts(List<Draft> family, Rates rates, Dice dice) {
        Draft head = family.getFirst();
        boolean recovery = rates.chance("household.recovery", dice);
        boolean phone = rates.chance("household.phone", dice) && !head.phone.isEmpty();
        boolean payout = rates.chance("household.payout", dice) && !head.payouts.isEmpty();
        for (Draft draft : family.subList(1, family.size())) {
            if (recovery && dice.chance(0.7)) {
                draft.recoveryEmail = head.email;
            }
            if (recovery && !draft.forwardings.isEmpty()) {
                draft.forwardings.set(0, head.email);
            }
            if (phone && dice.chance(0.6)) {
                draft.phone = head.phone;
            }
            if (payout && dice.chance(0.7) && !draft.payouts.isEmpty()) {
                draft.payouts.set(0, head.payouts.getFirst());
            }
        }
    }
}
