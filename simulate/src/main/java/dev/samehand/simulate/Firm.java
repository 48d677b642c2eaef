package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Payout;
import java.util.Locale;

/** A firm whose clerk keeps accounts such as sales@ and info@, or opens them for colleagues. */
final class Firm implements LookAlike {

    private static final String[] DESKS = {
        "sales",
        "info",
        "office",
        "support",
        "accounts",
        "jobs",
        "orders",
        "press",
        "service",
        "billing",
        "team",
        "contact",
        "returns",
        "events",
        "export"
    };

    @Override
    public void settle(World world, int size, Dice dice) {
        Rates rates = world.rates;
        Person clerk = world.people.stranger(dice);
        Place office = world.places.office(clerk.country(), dice);
        Device machine = Device.computer(dice);
        String company = world.prose.company(dice);
        long opened = world.anyTime(dice);
        String phone = rates.chance("firm.phone", dice) ? world.phones.next(clerk.country()) : "";
        String recovery =
                rates.chance("firm.recovery", dice) ? world.addresses.email(clerk, dice) : "";
        boolean payout = rates.chance("firm.payout", dice);
        boolean staff = rates.chance("firm.staff_names", dice);
        boolean declared = rates.chance("firm.declared", dice);
        boolean employer = dice.chance(0.5);
        String site = rates.chance("firm.site", dice) ? world.people.site(dice) : "";
        Payout account = new Payout(world.payouts.next(dice), company);
        for (int i = 0; i < size; i++) {
            Person person = staff ? colleague(clerk, world, dice) : clerk;
            long created = world.near(opened, 200, dice);
            Draft draft = world.people.account(person, office, created, dice);
            draft.haunts.add(new Haunt(office, machine, staff ? 0.5 : 4));
            name(draft, company, staff, i, world, dice);
            draft.phone = !phone.isEmpty() && dice.chance(0.85) ? phone : draft.phone;
            draft.recoveryEmail =
                    !recovery.isEmpty() && dice.chance(0.85) ? recovery : draft.recoveryEmail;
            if (!recovery.isEmpty() && world.is(WorldKind.MAILBOX) && dice.chance(0.7)) {
                draft.forwardings.clear();
                draft.forwardings.add(recovery);
            }
            if (payout && !draft.payouts.isEmpty()) {
                draft.payouts.set(0, account);
            }
            draft.url = site;
            draft.group = declared ? "firm " + company : "";
            draft.employer = employer ? company : "";
            world.add(draft);
        }
    }

    private static Person colleague(Person clerk, World world, Dice dice) {
        Person person = world.people.stranger(dice);
        return new Person(person.name(), person.birthDay(), clerk.country());
    }

    private static void name(
            Draft draft, String company, boolean staff, int number, World world, Dice dice) {
        String word = company.substring(0, company.indexOf(' '));
        String desk = staff ? draft.person.name().plainGiven() : DESKS[number % DESKS.length];
        String local = desk + (dice.chance(0.5) ? "." : "-") + word.toLowerCase(Locale.ROOT);
        draft.email =
                world.is(WorldKind.MAILBOX) || dice.chance(0.3)
                        ? world.people.email(local, dice)
                        : world.addresses.free(
                                desk, word.toLowerCase(Locale.ROOT) + "-co.example", dice);
        if (!staff && dice.chance(0.8)) {
            draft.shownName = word + " " + desk;
            draft.showsBirthDate = dice.chance(0.3);
        }
    }
}
