package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import java.util.Locale;

/**
 * The customers of a provider of computer services: staff of firms that have nothing to do with
 * each other, whose machines report the provider's own instance of a remote-support tool. Where the
 * provider has set accounts up, its role mailbox is the recovery address.
 */
final class ServiceDesk implements LookAlike {

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        String word = world.prose.company(dice).split(" ", 2)[0].toLowerCase(Locale.ROOT);
        String mailbox = world.addresses.free("it-support", word + "-co.example", dice);
        String tool = word + "-" + Long.toString(dice.between(1L << 30, 1L << 40), 36);
        int setUp = rates.range("it_provider.mailbox_people").size(dice);
        for (int i = 0; i < size; ) {
            Country country = Country.any(dice);
            Place office = world.places.office(country, dice);
            for (int staff = dice.between(1, 6); staff > 0 && i < size; staff--, i++) {
                Draft draft = employee(country, office, world, dice);
                if (rates.chance("it_provider.tool", dice)) {
                    draft.observe("remote_support", tool, "endpoint report");
                }
                draft.recoveryEmail = i < setUp ? mailbox : draft.recoveryEmail;
                world.add(draft);
            }
        }
    }

    private static Draft employee(Country country, Place office, World world, Dice dice) {
        Person stranger = world.people.stranger(dice);
        Person person = new Person(stranger.name(), stranger.birthDay(), country);
        Draft draft = world.people.account(person, world.anyTime(dice), dice);
        draft.haunts.add(new Haunt(office, draft.base().device(), dice.spread(0.3, 1.2)));
        return draft;
    }
}
