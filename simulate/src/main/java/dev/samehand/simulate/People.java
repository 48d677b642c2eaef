package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import dev.samehand.simulate.Draft.Payout;
import dev.samehand.simulate.World.Left;

/** Makes people and their ordinary accounts. Planted personas start out from the same. */
final class People {

    /** Adults between about 19 and 62 years of age: days since 1970-01-01. */
    private static final int OLDEST = -2_200;

    private static final int YOUNGEST = 13_800;
    private static final String MAILBOX_DOMAIN = "mailhaven.example";

    /** What people type who do not want to give their number. */
    private static final String PLACEHOLDER_PHONE = "+12025550100";

    private static final String[] PROGRAMS = {
        "Slack",
        "Zoom",
        "Teams",
        "Chrome",
        "Firefox",
        "Office",
        "AnyDesk",
        "Dropbox",
        "Notion",
        "TeamViewer",
        "Spotify",
        "VLC",
        "7-Zip",
        "Docker",
        "Figma",
        "Signal"
    };
    private static final String[] USB = {
        "046d:c52b", "045e:07a5", "0bda:8153", "17ef:6019", "1d6b:0104 Multifunction"
    };

    private final World world;
    private final Rates rates;

    People(World world) {
        this.world = world;
        this.rates = world.rates;
    }

    Person stranger(Dice dice) {
        return new Person(world.names.any(dice), dice.between(OLDEST, YOUNGEST), Country.any(dice));
    }

    /** An account that a person opens for itself and uses from its own home. */
    Draft account(Person person, Place home, long created, Dice dice) {
        Draft draft = new Draft(person, created, dice.split());
        contacts(draft, dice);
        haunts(draft, home, dice);
        claims(draft, dice);
        fate(draft, dice);
        if (!world.is(WorldKind.MAILBOX)) {
            words(draft, dice);
        }
        money(draft, dice);
        applies(draft, dice);
        return draft;
    }

    Draft account(Person person, long created, Dice dice) {
        return account(person, world.places.home(person.country(), dice), created, dice);
    }

    /** A new address in the population's usual domains. */
    String email(Person person, Dice dice) {
        return world.is(WorldKind.MAILBOX)
                ? world.addresses.email(person, MAILBOX_DOMAIN, dice)
                : world.addresses.email(person, dice);
    }

    String email(String local, Dice dice) {
        String domain =
                world.is(WorldKind.MAILBOX) ? MAILBOX_DOMAIN : world.addresses.provider(dice);
        return world.addresses.free(local, domain, dice);
    }

    /** A machine that the employer or a client manages, at the account's own place. */
    void giveMachine(Draft draft, Dice dice) {
        Haunt base = draft.base();
        StringBuilder software = new StringBuilder(dice.pick(PROGRAMS));
        for (int i = dice.between(1, 4); i > 0; i--) {
            software.append(';').append(dice.pick(PROGRAMS));
        }
        draft.machines.add(
                new Machine(
                        serial(dice),
                        base.device(),
                        base.place(),
                        rates.chance("machine.shipped", dice) ? shipTo(dice) : "",
                        software.toString(),
                        dice.chance(0.6) ? dice.pick(USB) : ""));
    }

    /** A web site of one's own. */
    String site(Dice dice) {
        return "https://" + world.addresses.handle(dice) + dice.below(10_000) + ".example/";
    }

    private String shipTo(Dice dice) {
        return rates.chance("person.parcel_shop", dice)
                ? dice.pick(world.parcelShops)
                : world.addresses.street(dice);
    }

    static String serial(Dice dice) {
        return "SN"
                + Long.toString(dice.between(1L << 38, 1L << 45), 36)
                        .toUpperCase(java.util.Locale.ROOT);
    }

    private void contacts(Draft draft, Dice dice) {
        draft.email = email(draft.person, dice);
        if (rates.chance("person.phone", dice)) {
            draft.phone = world.phones.next(draft.person.country());
        }
        if (rates.chance("person.recovery_email", dice)) {
            draft.recoveryEmail = world.addresses.email(draft.person, dice);
        }
        if (rates.chance("person.placeholder_phone", dice)) {
            draft.phone = PLACEHOLDER_PHONE;
        }
        if (world.is(WorldKind.MAILBOX) && rates.chance("person.forwards", dice)) {
            boolean known = !draft.recoveryEmail.isEmpty() && dice.chance(0.6);
            draft.forwardings.add(
                    known ? draft.recoveryEmail : world.addresses.email(draft.person, dice));
        }
        if (rates.chance("person.username", dice)) {
            String local = draft.email.substring(0, draft.email.indexOf('@'));
            draft.username = dice.chance(0.6) ? local : world.addresses.handle(dice);
        }
    }

    private void haunts(Draft draft, Place home, Dice dice) {
        Device computer =
                rates.chance("person.common_fingerprint", dice)
                        ? world.commonFingerprint(dice)
                        : Device.computer(dice);
        Country country = draft.person.country();
        draft.haunts.add(new Haunt(home, computer, dice.spread(0.4, 1.4)));
        if (rates.chance("person.mobile", dice)) {
            Device phone = Device.phone(dice);
            draft.haunts.add(new Haunt(home, phone, dice.spread(0.1, 0.6)));
            draft.haunts.add(
                    new Haunt(world.places.mobile(country, dice), phone, dice.spread(0.1, 0.8)));
        }
        if (rates.chance("person.second_computer", dice)) {
            draft.haunts.add(new Haunt(home, Device.computer(dice), dice.spread(0.1, 0.5)));
        }
        if (rates.chance("person.office", dice)) {
            Place office = world.places.office(country, dice);
            draft.haunts.add(new Haunt(office, computer, dice.spread(0.2, 0.8)));
        }
        if (rates.chance("person.vpn", dice)) {
            useVpn(draft, dice);
        }
    }

    void useVpn(Draft draft, Dice dice) {
        Device device = draft.base().device();
        draft.haunts.add(new Haunt(world.places.vpn(dice), device, dice.spread(0.3, 3)));
    }

    private void claims(Draft draft, Dice dice) {
        draft.showsBirthDate = rates.chance("person.birth_date", dice);
        draft.showsCountry = rates.chance("person.country", dice);
        draft.shownName = Spelling.name(draft.person.name(), dice);
        if (dice.chance(0.04)) {
            draft.shownName = draft.person.name().shortened().full();
        } else if (dice.chance(0.05)) {
            draft.shownName = draft.person.name().withInitial((char) ('A' + dice.below(24))).full();
        }
    }

    private void fate(Draft draft, Dice dice) {
        if (rates.chance("person.suspended", dice)) {
            draft.status = "suspended";
        } else if (rates.chance("person.closed", dice)) {
            draft.status = "closed";
        } else if (!rates.chance("person.dormant", dice)) {
            return;
        }
        draft.ended = dice.between(draft.created + Clock.DAY, Clock.END);
        if (draft.ended < Clock.END - 90 * Clock.DAY) {
            leaveThings(draft, dice);
        }
    }

    private void leaveThings(Draft draft, Dice dice) {
        if (!draft.phone.isEmpty() && dice.chance(0.4)) {
            world.phonesGivenUp.add(new Left<>(draft.phone, draft.ended), dice);
        }
        if (dice.chance(0.4)) {
            world.devicesSold.add(new Left<>(draft.base().device(), draft.ended), dice);
        }
    }

    private void words(Draft draft, Dice dice) {
        draft.field = world.prose.field(dice);
        draft.headline = world.prose.headline(draft.field, dice);
        draft.text = world.prose.sentences(draft.field, dice.between(3, 9), dice);
        if (rates.chance("template.buyers", dice)) {
            world.templates.use(world.templates.text(world.templates.any(dice)), draft, dice);
        }
        if (rates.chance("person.site", dice)) {
            draft.url = site(dice);
        }
    }

    private void money(Draft draft, Dice dice) {
        if (!world.is(WorldKind.FREELANCE) || dice.chance(0.3)) {
            return;
        }
        String destination =
                dice.chance(0.015) ? world.payouts.pooled(dice) : world.payouts.next(dice);
        draft.payouts.add(new Payout(destination, draft.person.name().full()));
        if (rates.chance("machine.share", dice)) {
            giveMachine(draft, dice);
        }
    }

    private void applies(Draft draft, Dice dice) {
        if (!world.is(WorldKind.EMPLOYER)) {
            return;
        }
        for (int i = dice.chance(0.6) ? dice.between(1, 3) : 0; i > 0; i--) {
            draft.references.add(world.referees.any(dice));
        }
        if (rates.chance("machine.share", dice)) {
            hire(draft, dice);
        }
    }

    /** A laptop is sent, wages are paid. */
    void hire(Draft draft, Dice dice) {
        giveMachine(draft, dice);
        draft.payouts.add(new Payout(world.payouts.next(dice), draft.person.name().full()));
    }
}
