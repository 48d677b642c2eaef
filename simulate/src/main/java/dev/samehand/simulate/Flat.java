package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;

/** Flatmates: strangers by name who share a line and sometimes a machine; some move out. */
final class Flat implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Country country = Country.any(dice);
        Place home = world.places.home(country, dice);
        Device common = Device.computer(dice);
        boolean machine = world.rates.chance("flat.common_machine", dice);
        for (int i = 0; i < size; i++) {
            Person stranger = world.people.stranger(dice);
            Person mate = new Person(stranger.name(), stranger.birthDay(), country);
            Draft draft = world.people.account(mate, home, world.anyTime(dice), dice);
            if (machine && dice.chance(0.6)) {
                draft.haunts.add(new Haunt(home, common, dice.spread(0.1, 0.6)));
            }
            if (world.rates.chance("flat.moves_out", dice)) {
                moveOut(draft, world, dice);
            }
            world.add(draft);
        }
    }

    private static void moveOut(Draft draft, World world, Dice dice) {
        long day = dice.between(draft.created, Clock.END);
        Place next = world.places.home(draft.person.country(), dice);
        draft.haunts.replaceAll(haunt -> haunt.during(Long.MIN_VALUE, day));
        draft.haunts.add(new Haunt(next, draft.base().device(), 1).during(day, Long.MAX_VALUE));
    }
}
