package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import java.util.ArrayList;
import java.util.List;

/**
 * A house where strangers live for a time: one address and one network for all, telephones that go
 * from one to the next, and a volunteer who helps to sign up, with mailboxes of the volunteer's own
 * for recovery.
 */
final class Shelter implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Person volunteer = world.people.stranger(dice);
        Place house = world.places.office(volunteer.country(), dice);
        String street = world.addresses.street(dice);
        Device machine = Device.computer(dice);
        List<String> mailboxes = new ArrayList<>();
        for (int i = dice.between(2, 3); i > 0; i--) {
            mailboxes.add(world.addresses.email(volunteer, dice));
        }
        Device handedOn = Device.phone(dice);
        for (int i = 0; i < size; i++) {
            long created = world.anyTime(dice);
            Draft draft = world.people.account(guest(volunteer, world, dice), house, created, dice);
            draft.machines.replaceAll((Machine own) -> own.at(house, street));
            if (rates.chance("shelter.helped", dice)) {
                draft.beginnings.add(new Haunt(house, machine, 1));
                draft.recoveryEmail = dice.pick(mailboxes);
            }
            if (rates.chance("shelter.phone_handed_on", dice)) {
                long until = created + dice.between(20 * Clock.DAY, 200 * Clock.DAY);
                draft.haunts.add(
                        new Haunt(house, handedOn, dice.spread(0.3, 1)).during(created, until));
            } else {
                handedOn = Device.phone(dice);
            }
            world.add(draft);
        }
    }

    private static Person guest(Person volunteer, World world, Dice dice) {
        Person stranger = world.people.stranger(dice);
        return new Person(stranger.name(), stranger.birthDay(), volunteer.country());
    }
}
