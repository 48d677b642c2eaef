package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.World.Abandoned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One planted network: personas with stolen names and birth dates, each of whom starts out like an
 * ordinary person and is then given what its cell and its network share.
 */
final class PlantedNetwork {

    private static final long MONTH = 30 * Clock.DAY;

    /** From this size on a network may have accounts of its host and its mules. */
    private static final int WITH_HELPERS = 8;

    /** Chance of a member to be one of the two or three whom the network places in an agency. */
    private static final double PLACED = 0.5;

    private final World world;
    private final String name;
    private final Dice dice;
    private final Craft craft;
    private final NetworkKit kit;
    private final long opened;
    private final List<Draft> members = new ArrayList<>();
    private final String mailStem;
    private final String front;
    private final Optional<Offer> agency;
    private int placing;

    private PlantedNetwork(World world, int number, int size, Dice dice) {
        this.world = world;
        name = "n" + number;
        this.dice = dice;
        Rates rates = world.rates;
        craft = Craft.draw(world, size, dice);
        kit = new NetworkKit(world, craft, size, dice);
        opened = dice.between(Clock.START, Clock.END - 3 * MONTH);
        mailStem = rates.chance("planted.mail_family", dice) ? world.addresses.handle(dice) : "";
        front = rates.chance("planted.front_agency", dice) ? world.prose.company(dice) : "";
        agency = world.placements.of(number);
        placing = agency.isPresent() ? dice.between(2, 3) : 0;
    }

    /** Adds the network of this number, of exactly {@code size} accounts. */
    static void settle(World world, int number, int size, Dice dice) {
        new PlantedNetwork(world, number, size, dice).populate(size);
    }

    private void populate(int size) {
        addHelpers(size);
        for (int number = 0; members.size() < size; number++) {
            Draft member = member(number);
            members.add(member);
            boolean room = members.size() < size;
            if (room && dice.chance(craft.twin())) {
                members.add(twin(member));
            } else if (room && dice.chance(craft.reentry())) {
                members.add(returned(member));
            }
        }
        members.forEach(this::finish);
        members.forEach(draft -> kit.vouch(draft, dice.pick(members)));
        forgetSingles();
        abandon();
        members.forEach(world::add);
    }

    /** What the network shared, somebody else gets once it is no longer used to sign up. */
    private void abandon() {
        Map<Abandoned, Long> last = new LinkedHashMap<>();
        for (Draft draft : members) {
            if (draft.planted.contains(new Draft.Planted("phone", draft.phone))) {
                last.merge(new Abandoned(draft.phone, "", 0), draft.created, Math::max);
            }
            if (draft.planted.contains(new Draft.Planted("email", draft.recoveryEmail))) {
                last.merge(new Abandoned("", draft.recoveryEmail, 0), draft.created, Math::max);
            }
        }
        last.forEach((thing, since) ->
                world.abandoned.add(new Abandoned(thing.phone(), thing.mailbox(), since), dice));
    }

    private void addHelpers(int size) {
        if (size < WITH_HELPERS) {
            return;
        }
        if (kit.hasHost() && dice.chance(0.4)) {
            members.add(kit.hostAccount(world.near(opened, 200, dice)));
        }
        if (craft.payout() > 0 && dice.chance(0.3)) {
            members.add(kit.muleAccount(world.near(opened, 200, dice)));
        }
    }

    private Draft member(int number) {
        boolean lent = craft.care() == Craft.Care.LENDERS;
        Person persona = world.people.stranger(dice);
        long created = lent ? world.anyTime(dice) : world.near(opened + 2 * MONTH, 75, dice);
        Draft draft = world.people.account(persona, created, dice);
        draft.role = role();
        kit.equip(draft, number, lent ? dice.between(created, Clock.END) : created);
        if (placing > 0 && dice.chance(PLACED)) {
            placing--;
            agency.ifPresent(offer -> offer.takeOn(draft, world, dice));
        } else {
            kit.write(draft);
            kit.pay(draft);
        }
        if (!lent && world.rates.chance("planted.stolen_from_user", dice)) {
            world.stolen.add(new World.Stolen(persona, draft), dice);
        }
        return draft;
    }

    private String role() {
        return craft.care() == Craft.Care.LENDERS ? "account lender" : "worker persona";
    }

    /** A second account of the same persona. */
    private Draft twin(Draft first) {
        long created = world.near(first.created, 90, dice);
        Draft draft = world.people.account(first.person, created, dice);
        draft.role = role();
        markBase(first, true);
        draft.haunts.clear();
        draft.haunts.addAll(first.haunts);
        if (dice.chance(0.5)) {
            draft.recoveryEmail = first.recoveryEmail;
        }
        kit.write(draft);
        kit.pay(draft);
        return draft;
    }

    /** The hand of a suspended member comes back under another name, some weeks later. */
    private Draft returned(Draft gone) {
        gone.status = "suspended";
        gone.created = Math.min(gone.created, Clock.END - 4 * MONTH);
        gone.ended = gone.created + dice.between(20 * Clock.DAY, 60 * Clock.DAY);
        long back = gone.ended + dice.between(7 * Clock.DAY, 40 * Clock.DAY);
        Draft draft = world.people.account(world.people.stranger(dice), back, dice);
        draft.role = role();
        if (dice.chance(0.65)) {
            markBase(gone, false);
            Place place = draft.base().place();
            Device device = gone.base().device();
            draft.haunts.addFirst(new Haunt(place, device, 1, back, Long.MAX_VALUE, false, true));
        }
        if (dice.chance(0.35)) {
            draft.phone = gone.phone;
        }
        if (dice.chance(0.4)) {
            draft.recoveryEmail = gone.recoveryEmail;
        }
        kit.write(draft);
        kit.pay(draft);
        return draft;
    }

    private static void markBase(Draft draft, boolean place) {
        Haunt base = draft.base();
        draft.haunts.set(
                0,
                new Haunt(
                        base.place(),
                        base.device(),
                        base.weight(),
                        base.from(),
                        base.until(),
                        place,
                        true));
    }

    private void finish(Draft draft) {
        draft.kind = "fraud";
        draft.network = name;
        if (dice.chance(craft.vpn())) {
            world.people.useVpn(draft, dice);
        }
        if (dice.chance(0.06) && !draft.phone.isEmpty()) {
            draft.phone = world.phones.rented(dice);
        }
        if (!mailStem.isEmpty() && dice.chance(0.7)) {
            familyAddress(draft);
        }
        if (!front.isEmpty()) {
            draft.employer = front;
            draft.group = dice.chance(0.5) ? "agency " + front : "";
        }
        if (dice.chance(world.spec.labelledShare())) {
            draft.label = "known_bad";
        }
        if (world.rates.chance("planted.status_suspended", dice)) {
            draft.status = "suspended";
        }
        draft.plant("email", draft.recoveryEmail);
        draft.plant("phone", draft.phone);
    }

    /** An address made from the network's word, in one of the styles that everybody uses. */
    private void familyAddress(Draft draft) {
        if (dice.chance(0.4)) {
            draft.email = world.people.email(mailStem + dice.below(1_000), dice);
            draft.plant("email_stem", mailStem);
            return;
        }
        String given = draft.person.name().plainGiven();
        draft.email =
                world.people.email(
                        dice.chance(0.5) ? given + "." + mailStem : mailStem + given.charAt(0),
                        dice);
    }

    /** What only one member holds, nobody shares. Devices and addresses are noted when used. */
    private void forgetSingles() {
        Map<String, Integer> holders = new HashMap<>();
        for (Draft draft : members) {
            draft.planted.stream()
                    .map(Draft.Planted::value)
                    .distinct()
                    .forEach(value -> holders.merge(value, 1, Integer::sum));
        }
        for (Draft draft : members) {
            draft.planted.removeIf(thing -> holders.getOrDefault(thing.value(), 0) < 2);
            draft.plant("care", craft.care().name().toLowerCase(Locale.ROOT));
            draft.plant("identity", draft.person.name().full() + " " + draft.person.birthDate());
        }
    }
}
