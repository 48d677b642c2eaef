package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;

/**
 * One planted network: personas with stolen names and birth dates, each of whom starts out like an
 * ordinary person and is then given what its cell and its network share.
 */
final class PlantedNetwork {

    private static final long MONTH = 30 * Clock.DAY;

    /** What the members of one cell have in common. */
    private record Cell(Device device, Place place, String recovery, String phone) {}

    private final World world;
    private final String name;
    private final Dice dice;
    private final Craft craft;
    private final Host host;
    private final long opened;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Payout> wallets = new ArrayList<>();
    private final List<String> collecting = new ArrayList<>();
    private final List<List<String>> masters = new ArrayList<>();
    private final List<String> vouching = new ArrayList<>();
    private final List<Draft> members = new ArrayList<>();
    private final String field;
    private final String mailStem;
    private final String front;
    private final boolean boughtText;

    private PlantedNetwork(World world, String name, int size, Dice dice) {
        this.world = world;
        this.name = name;
        this.dice = dice;
        Rates rates = world.rates;
        craft = Craft.draw(world, size, dice);
        host = host(rates);
        opened = dice.between(Clock.START, Clock.END - 3 * MONTH);
        field = world.prose.field(dice);
        mailStem = rates.chance("planted.mail_family", dice) ? world.addresses.handle(dice) : "";
        front = rates.chance("planted.front_agency", dice) ? world.prose.company(dice) : "";
        boughtText = rates.chance("planted.public_template", dice);
        sharedThings(size);
    }

    /** Adds a network of exactly {@code size} accounts. */
    static void settle(World world, String name, int size, Dice dice) {
        new PlantedNetwork(world, name, size, dice).populate(size);
    }

    private void populate(int size) {
        while (members.size() < size) {
            Draft member = member(members.size());
            members.add(member);
            boolean room = members.size() < size;
            if (room && dice.chance(craft.twin())) {
                members.add(twin(member));
            } else if (room && dice.chance(craft.reentry())) {
                members.add(returned(member));
            }
        }
        members.forEach(this::finish);
        members.forEach(this::vouch);
        members.forEach(world::add);
    }

    private Draft member(int number) {
        boolean lent = craft.care() == Craft.Care.LENDERS;
        Person persona = world.people.stranger(dice);
        long created = lent ? world.anyTime(dice) : world.near(opened + 2 * MONTH, 75, dice);
        Draft draft = world.people.account(persona, created, dice);
        draft.role = lent ? "account lender" : "worker persona";
        Cell cell = cells.get(number / craft.cell() % cells.size());
        long taken = lent ? dice.between(created, Clock.END) : created;
        use(cell, draft, taken, 1);
        if (dice.chance(craft.slip())) {
            use(dice.pick(cells), draft, taken, 0.05);
        }
        workThroughHost(draft, taken);
        if (!lent && dice.chance(world.rates.of("planted.stolen_from_user"))) {
            world.stolen.add(new World.Stolen(persona, draft), dice);
        }
        return draft;
    }

    private void use(Cell cell, Draft draft, long from, double often) {
        if (dice.chance(often < 1 ? 0.6 : craft.device())) {
            boolean together = dice.chance(0.5);
            Place place = together ? cell.place : draft.base().place();
            draft.haunts.add(
                    new Haunt(
                            place,
                            cell.device,
                            often * dice.spread(0.5, 3),
                            from,
                            Long.MAX_VALUE,
                            together,
                            true));
        }
        if (dice.chance(often < 1 ? 0.4 : craft.recovery())) {
            draft.recoveryEmail = cell.recovery;
        }
        if (often == 1 && dice.chance(craft.phone())) {
            draft.phone = cell.phone;
        }
    }

    private void workThroughHost(Draft draft, long from) {
        if (!dice.chance(craft.host())) {
            return;
        }
        Device laptop = dice.chance(0.25) ? host.office() : Device.computer(dice);
        boolean common = laptop.equals(host.office());
        draft.haunts.add(
                new Haunt(
                        host.place(),
                        laptop,
                        dice.spread(0.3, 2),
                        from,
                        Long.MAX_VALUE,
                        true,
                        common));
        if (world.is(WorldKind.EMPLOYER) ? dice.chance(0.4) : dice.chance(0.3)) {
            draft.machines.add(
                    new Machine(
                            People.serial(dice),
                            laptop,
                            host.place(),
                            host.street(),
                            "Chrome;" + host.software(),
                            ""));
            draft.plant("address", host.street());
        }
    }

    /** A second account of the same persona. */
    private Draft twin(Draft first) {
        Draft draft = world.people.account(first.person, world.near(first.created, 90, dice), dice);
        draft.role = first.role;
        draft.haunts.clear();
        draft.haunts.addAll(first.haunts);
        markBase(first);
        markBase(draft);
        if (dice.chance(0.5)) {
            draft.recoveryEmail = first.recoveryEmail;
        }
        return draft;
    }

    /** The hand of a suspended member comes back under another name, some weeks later. */
    private Draft returned(Draft gone) {
        gone.status = "suspended";
        gone.created = Math.min(gone.created, Clock.END - 4 * MONTH);
        gone.ended = gone.created + dice.between(20 * Clock.DAY, 60 * Clock.DAY);
        long back = gone.ended + dice.between(7 * Clock.DAY, 40 * Clock.DAY);
        Draft draft = world.people.account(world.people.stranger(dice), back, dice);
        draft.role = gone.role;
        if (dice.chance(0.65)) {
            markBase(gone);
            Device device = gone.base().device();
            Place place = draft.base().place();
            draft.haunts.addFirst(new Haunt(place, device, 1, back, Long.MAX_VALUE, false, true));
        }
        if (dice.chance(0.35)) {
            draft.phone = gone.phone;
        }
        if (dice.chance(0.4)) {
            draft.recoveryEmail = gone.recoveryEmail;
        }
        draft.text = new ArrayList<>(gone.text);
        return draft;
    }

    private static void markBase(Draft draft) {
        Haunt base = draft.base();
        draft.haunts.set(
                0,
                new Haunt(
                        base.place(),
                        base.device(),
                        base.weight(),
                        base.from(),
                        base.until(),
                        true,
                        true));
    }

    private void finish(Draft draft) {
        draft.kind = "fraud";
        draft.network = name;
        write(draft);
        pay(draft);
        if (dice.chance(craft.vpn())) {
            world.people.useVpn(draft, dice);
        }
        if (dice.chance(0.06) && !draft.phone.isEmpty()) {
            draft.phone = world.phones.rented(dice);
        }
        if (!mailStem.isEmpty() && dice.chance(0.7)) {
            draft.email = world.people.email(mailStem + dice.below(10_000), dice);
            draft.plant("email_stem", mailStem);
        }
        if (!front.isEmpty()) {
            draft.employer = front;
            draft.group = dice.chance(0.5) ? "agency " + front : "";
        }
        if (dice.chance(world.spec.labelledShare())) {
            draft.label = "known_bad";
        }
        if (dice.chance(world.rates.of("planted.status_suspended"))) {
            draft.status = "suspended";
        }
        draft.plant("email", draft.recoveryEmail);
        draft.plant("phone", draft.phone);
    }

    private void write(Draft draft) {
        if (draft.text.isEmpty() || !dice.chance(craft.text())) {
            return;
        }
        List<String> master = dice.pick(masters);
        draft.field = field;
        List<String> text = new ArrayList<>();
        for (String sentence : master) {
            if (dice.chance(0.35)) {
                text.add(world.prose.edited(sentence, field, dice));
            } else if (dice.chance(0.75)) {
                text.add(sentence);
                remember(sentence, draft);
            }
        }
        for (int i = dice.between(0, 3); i > 0 || text.isEmpty(); i--) {
            text.add(dice.below(text.size() + 1), world.prose.own(field, dice));
        }
        draft.text = text;
    }

    /** Sentences that everybody uses, or anybody may buy, are nothing that the network gave. */
    private void remember(String sentence, Draft draft) {
        if (!world.prose.isStock(sentence)) {
            draft.plant(boughtText ? "template" : "passage", sentence);
        }
    }

    private void pay(Draft draft) {
        if (!dice.chance(craft.payout())) {
            return;
        }
        if (world.is(WorldKind.MAILBOX)) {
            String to = dice.pick(collecting);
            draft.forwardings.add(to);
            draft.plant("email", to);
        } else if (!draft.payouts.isEmpty()) {
            Payout payout = dice.pick(wallets);
            draft.payouts.set(0, payout);
            draft.plant("payout", payout.destination());
        }
    }

    private void vouch(Draft draft) {
        if (draft.references.isEmpty() || !dice.chance(craft.reference())) {
            return;
        }
        Draft other = dice.pick(members);
        String contact = dice.chance(0.5) && other != draft ? other.email : dice.pick(vouching);
        draft.references.set(0, contact);
        draft.plant("reference", contact);
        if (contact.equals(other.email)) {
            other.plant("email", contact);
        }
    }

    private void sharedThings(int size) {
        for (int i = 0; i < 1 + (size - 1) / craft.cell(); i++) {
            Person hand = world.people.stranger(dice);
            cells.add(
                    new Cell(
                            Device.computer(dice), world.places.home(hand.country(), dice),
                            world.addresses.email(hand, dice), world.phones.next(hand.country())));
            vouching.add(world.referees.fresh(dice));
        }
        for (int i = 0; i < craft.wallets(); i++) {
            Person mule = world.people.stranger(dice);
            wallets.add(new Payout(world.payouts.next(dice), mule.name().full()));
            collecting.add(world.addresses.email(mule, dice));
        }
        for (int i = 0; i < craft.masters(); i++) {
            masters.add(
                    boughtText
                            ? world.templates.text(world.templates.any(dice))
                            : world.templates.fresh(dice));
        }
    }

    private Host host(Rates rates) {
        Host found =
                rates.chance("planted.shared_host", dice)
                        ? world.hosts
                                .take(any -> true, dice)
                                .orElseGet(() -> Host.fresh(world, dice))
                        : Host.fresh(world, dice);
        if (craft.host() > 0) {
            world.hosts.add(found, dice);
        }
        return found;
    }
}
