package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agency has for whom it represents: recruiters, texts, an account for pay. Whoever is
 * represented takes some of it, a planted persona like everybody.
 */
record Offer(
        Ways ways,
        Country country,
        Place office,
        String company,
        List<Recruiter> recruiters,
        List<List<String>> texts,
        Payout account,
        String site,
        boolean declared,
        boolean employer) {

    record Recruiter(String phone, String email, Device machine) {}

    /** What this agency does, each with its own probability. */
    record Ways(double contact, double payout, double office, double text, double reference) {
        static Ways of(Rates rates, Dice dice) {
            return new Ways(
                    rates.range("agency.contact_on_account").draw(dice),
                    rates.range("agency.payout").draw(dice),
                    rates.range("agency.office_sign_in").draw(dice),
                    rates.range("agency.template").draw(dice),
                    rates.range("agency.reference").draw(dice));
        }
    }

    static Offer of(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Ways ways = Ways.of(rates, dice);
        Country country = Country.any(dice);
        Place office = world.places.office(country, dice);
        String company = world.prose.company(dice);
        int people = rates.range("agency.people_per_recruiter").size(dice);
        return new Offer(
                ways,
                country,
                office,
                company,
                recruiters(1 + size / people, country, world, dice),
                List.of(world.templates.fresh(dice), world.templates.fresh(dice)),
                new Payout(world.payouts.next(dice), company),
                rates.chance("agency.site", dice) ? world.people.site(dice) : "",
                rates.chance("agency.declared", dice),
                rates.chance("agency.named_as_employer", dice));
    }

    /** The account of an honest person whom the agency represents. */
    Draft client(World world, Dice dice) {
        Person stranger = world.people.stranger(dice);
        Person person =
                dice.chance(0.7)
                        ? new Person(stranger.name(), stranger.birthDay(), country)
                        : stranger;
        Draft draft = world.people.account(person, world.anyTime(dice), dice);
        name(draft);
        draft.url = dice.chance(0.5) ? site : draft.url;
        represent(draft, dice);
        if (dice.chance(ways.text) && !draft.text.isEmpty()) {
            world.templates.use(dice.pick(texts), draft, dice);
        }
        if (dice.chance(ways.payout) && !draft.payouts.isEmpty()) {
            draft.payouts.set(0, account);
        }
        return draft;
    }

    /** Takes on a planted persona, which keeps the contacts and machines of its own people. */
    void takeOn(Draft draft, World world, Dice dice) {
        name(draft);
        draft.role = "placed persona";
        if (!draft.text.isEmpty()) {
            world.templates.use(dice.pick(texts), draft, dice);
        }
        if (!draft.payouts.isEmpty()) {
            draft.payouts.set(0, account);
        }
        if (world.is(WorldKind.MAILBOX)) {
            draft.forwardings.add(dice.pick(recruiters).email);
        }
    }

    private void name(Draft draft) {
        draft.group = declared ? "agency " + company : "";
        draft.employer = employer ? company : "";
    }

    private void represent(Draft draft, Dice dice) {
        Recruiter recruiter = dice.pick(recruiters);
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
