package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;

/**
 * An agency that acts openly for many people: its recruiters' contacts on their accounts, one
 * payout account, office machines, texts from its own writer. The people are real and different,
 * and live and work elsewhere.
 */
final class Agency implements LookAlike {

    private record Recruiter(String phone, String email, Device machine) {}

    /** What this agency does, each with its own probability. */
    private record Ways(
            double contact, double payout, double office, double text, double reference) {
        static Ways of(Rates rates, Dice dice) {
            return new Ways(
                    rates.range("agency.contact_on_account").draw(dice),
                    rates.range("agency.payout").draw(dice),
                    rates.range("agency.office_sign_in").draw(dice),
                    rates.range("agency.template").draw(dice),
                    rates.range("agency.reference").draw(dice));
        }
    }

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Ways ways = Ways.of(rates, dice);
        Country country = Country.any(dice);
        Place office = world.places.office(country, dice);
        String company = world.prose.company(dice);
        int people = rates.range("agency.people_per_recruiter").size(dice);
        List<Recruiter> recruiters = recruiters(1 + size / people, country, world, dice);
        List<List<String>> texts =
                List.of(world.templates.fresh(dice), world.templates.fresh(dice));
        Payout account = new Payout(world.payouts.next(dice), company);
        String site = rates.chance("agency.site", dice) ? world.people.site(dice) : "";
        boolean declared = rates.chance("agency.declared", dice);
        boolean employer = rates.chance("agency.named_as_employer", dice);
        for (int i = 0; i < size; i++) {
            Draft draft =
                    world.people.account(client(country, world, dice), world.anyTime(dice), dice);
            draft.group = declared ? "agency " + company : "";
            draft.employer = employer ? company : "";
            draft.url = dice.chance(0.5) ? site : draft.url;
            represent(draft, dice.pick(recruiters), ways, office, dice);
            if (dice.chance(ways.text) && !draft.text.isEmpty()) {
                world.templates.use(dice.pick(texts), draft, dice);
            }
            if (dice.chance(ways.payout) && !draft.payouts.isEmpty()) {
                draft.payouts.set(0, account);
            }
            world.add(draft);
        }
    }

    private static void represent(
            Draft draft, Recruiter recruiter, Ways ways, Place office, Dice dice) {
        if (dice.chance(ways.contact)) {
            draft.phone = recruiter.phone;
        }
        if (dice.chance(ways.contact * 0.6)) {
            draft.recoveryEmail = recruiter.email;
        }
        if (dice.chance(ways.office)) {
            Haunt haunt = new Haunt(office, recruiter.machine, dice.spread(0.2, 1.5));
            draft.haunts.add(haunt);
            if (dice.chance(0.6)) {
                draft.beginnings.add(haunt);
            }
        }
        if (!draft.references.isEmpty() && dice.chance(ways.reference)) {
            draft.references.set(0, dice.chance(0.5) ? recruiter.email : recruiter.phone);
        }
    }

    private static Person client(Country country, World world, Dice dice) {
        Person person = world.people.stranger(dice);
        return dice.chance(0.7) ? new Person(person.name(), person.birthDay(), country) : person;
    }

    private static List<Recruiter> recruiters(int count, Country country, World world, Dice dice) {
        List<Recruiter> recruiters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            recruiters.add(
                    new Recruiter(
                            world.phones.next(country),
                            world.addresses.email(world.people.stranger(dice), dice),
                            Device.computer(dice)));
        }
        return recruiters;
    }
}
