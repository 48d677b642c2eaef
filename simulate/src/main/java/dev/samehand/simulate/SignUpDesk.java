package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;

/**
 * Somebody who opens accounts for others: a telephone shop, a job centre, a virtual assistant. Its
 * machine and contact stand at the beginning; afterwards most people go their own ways.
 */
final class SignUpDesk implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Person helper = world.people.stranger(dice);
        Place shop = world.places.office(helper.country(), dice);
        Device machine = Device.computer(dice);
        boolean byPhone = dice.chance(0.4);
        String contact =
                byPhone ? world.phones.next(helper.country()) : world.addresses.email(helper, dice);
        for (int i = 0; i < size; i++) {
            Person stranger = world.people.stranger(dice);
            Person customer = new Person(stranger.name(), stranger.birthDay(), helper.country());
            Draft draft = world.people.account(customer, world.anyTime(dice), dice);
            Haunt atShop = new Haunt(shop, machine, 0.7);
            draft.beginnings.add(atShop);
            if (rates.chance("helper.stays", dice)) {
                draft.haunts.add(atShop);
            }
            if (rates.chance("helper.contact", dice)) {
                draft.phone = byPhone ? contact : draft.phone;
                draft.recoveryEmail = byPhone ? draft.recoveryEmail : contact;
            }
            world.add(draft);
        }
    }
}
