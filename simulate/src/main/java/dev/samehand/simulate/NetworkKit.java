package dev.samehand.simulate;

import dev.samehand.simulate.Draft.Haunt;
import dev.samehand.simulate.Draft.Machine;
import dev.samehand.simulate.Draft.Payout;
import java.util.ArrayList;
import java.util.List;

/** What one planted network owns, and how it hands it to its members. */
final class NetworkKit {

    /** What the members of one cell have in common. */
    private record Cell(Device device, Place place, String recovery, String phone) {}

    /** Somebody who opens accounts in bulk and sells them, also to other networks. */
    record Seller(Device machine, Place place) {}

    private static final double OFTEN_ONCE = 0.05;

    private final World world;
    private final Craft craft;
    private final Dice dice;
    private final Host host;
    private final boolean boughtText;
    private final List<Seller> sellers = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Person> mules = new ArrayList<>();
    private final List<Payout> wallets = new ArrayList<>();
    private final List<String> collecting = new ArrayList<>();
    private final List<List<String>> masters = new ArrayList<>();
    private final List<String> vouching = new ArrayList<>();
    private final String field;
    private final String portfolio;

    NetworkKit(World world, Craft craft, int size, Dice dice) {
        this.world = world;
        this.craft = craft;
        this.dice = dice;
        field = world.prose.field(dice);
        boughtText = world.rates.chance("planted.public_template", dice);
        portfolio = world.rates.chance("planted.portfolio", dice) ? world.people.site(dice) : "";
        host = host();
        if (world.rates.chance("planted.bought_accounts", dice)) {
            sellers.add(seller());
        }
        for (int i = 0; i < 1 + (size - 1) / craft.cell(); i++) {
            cells.add(cell());
            vouching.add(world.referees.fresh(dice));
        }
        for (int i = 0; i < craft.wallets(); i++) {
            mules.add(world.people.stranger(dice));
            wallets.add(new Payout(world.payouts.next(dice), mules.get(i).name().full()));
            collecting.add(world.addresses.email(mules.get(i), dice));
        }
        for (int i = 0; i < craft.masters(); i++) {
            masters.add(
                    boughtText
                            ? world.templates.text(world.templates.any(dice))
                            : world.templates.fresh(dice));
        }
    }

    /** Gives a member what its cell shares, from this moment on, and perhaps one slip. */
    void equip(Draft draft, int number, long from) {
        use(cells.get(number / craft.cell() % cells.size()), draft, from);
        if (dice.chance(craft.slip())) {
            slip(dice.pick(cells), draft, from);
        }
        if (dice.chance(craft.host())) {
            workThroughHost(draft, from);
        }
        if (!sellers.isEmpty() && dice.chance(0.8)) {
            Seller seller = sellers.getFirst();
            draft.beginnings.add(new Haunt(seller.place, seller.machine, 1));
        }
    }

    /** Cuts a member's text from one of the network's masters. */
    void write(Draft draft) {
        if (draft.text.isEmpty() || !dice.chance(craft.text())) {
            return;
        }
        draft.field = field;
        if (!portfolio.isEmpty() && dice.chance(0.7)) {
            draft.url = portfolio;
            draft.plant("url", portfolio);
        }
        List<String> text = new ArrayList<>();
        for (String sentence : dice.pick(masters)) {
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

    /** Leads a member's money, or in a mailbox its letters, to the network. */
    void pay(Draft draft) {
        if (!dice.chance(craft.payout())) {
            return;
        }
        if (world.is(WorldKind.MAILBOX) && dice.chance(0.75)) {
            String to = dice.pick(collecting);
            draft.forwardings.add(to);
            draft.plant("email", to);
        }
        if (!draft.payouts.isEmpty()) {
            Payout payout = dice.pick(wallets);
            draft.payouts.set(0, payout);
            draft.plant("payout", payout.destination());
        }
    }

    /** Lets another member, or somebody whom the network made up, vouch for a member. */
    void vouch(Draft draft, Draft other) {
        if (draft.references.isEmpty() || !dice.chance(craft.reference())) {
            return;
        }
        boolean member = dice.chance(0.5) && other != draft;
        String contact = member ? other.email : dice.pick(vouching);
        draft.references.set(0, contact);
        draft.plant("reference", contact);
        if (member) {
            other.plant("email", contact);
        }
    }

    boolean hasHost() {
        return craft.host() > 0;
    }

    /** The host's own account: a real person at home. */
    Draft hostAccount(long created) {
        Draft draft = world.people.account(host.person(), host.place(), created, dice);
        draft.role = "laptop host";
        draft.haunts.set(
                0,
                new Haunt(
                        host.place(),
                        host.office(),
                        1,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        true,
                        true));
        return draft;
    }

    /** The account of somebody in whose name the network is paid. */
    Draft muleAccount(long created) {
        int number = dice.below(mules.size());
        Draft draft = world.people.account(mules.get(number), created, dice);
        draft.role = "payout mule";
        if (!draft.payouts.isEmpty()) {
            draft.payouts.set(0, wallets.get(number));
            draft.plant("payout", wallets.get(number).destination());
        }
        return draft;
    }

    private void use(Cell cell, Draft draft, long from) {
        if (dice.chance(craft.device())) {
            visit(cell, draft, dice.spread(0.5, 3), from);
        }
        if (dice.chance(craft.recovery())) {
            draft.recoveryEmail = cell.recovery;
        }
        if (dice.chance(craft.phone())) {
            draft.phone = cell.phone;
        }
    }

    private void slip(Cell cell, Draft draft, long from) {
        if (dice.chance(0.6)) {
            visit(cell, draft, OFTEN_ONCE, from);
        } else {
            draft.recoveryEmail = cell.recovery;
        }
    }

    private void visit(Cell cell, Draft draft, double often, long from) {
        boolean together = dice.chance(0.5);
        Place place = together ? cell.place : draft.base().place();
        draft.haunts.add(
                new Haunt(place, cell.device, often, from, Long.MAX_VALUE, together, true));
    }

    private void workThroughHost(Draft draft, long from) {
        boolean common = dice.chance(0.25);
        Device laptop = common ? host.office() : Device.computer(dice);
        draft.haunts.add(
                new Haunt(
                        host.place(),
                        laptop,
                        dice.spread(0.3, 2),
                        from,
                        Long.MAX_VALUE,
                        true,
                        common));
        if (world.rates.chance("machine.from_host", dice)) {
            draft.machines.add(
                    new Machine(
                            People.serial(dice),
                            laptop,
                            host.place(),
                            host.street(),
                            "Chrome;" + host.software(),
                            host.usb()));
            draft.plant("address", host.street());
        }
    }

    /** Sentences that everybody uses, or anybody may buy, are nothing that the network gave. */
    private void remember(String sentence, Draft draft) {
        if (!world.prose.isStock(sentence)) {
            draft.plant(boughtText ? "template" : "passage", sentence);
        }
    }

    private Cell cell() {
        Person hand = world.people.stranger(dice);
        return new Cell(
                Device.computer(dice),
                world.places.home(hand.country(), dice),
                world.addresses.email(hand, dice),
                world.phones.next(hand.country()));
    }

    private Host host() {
        Host found =
                world.rates.chance("planted.shared_host", dice)
                        ? world.hosts
                                .take(any -> true, dice)
                                .orElseGet(() -> Host.fresh(world, dice))
                        : Host.fresh(world, dice);
        if (hasHost()) {
            world.hosts.add(found, dice);
        }
        return found;
    }

    private Seller seller() {
        Country country = Country.any(dice);
        Seller fresh = new Seller(Device.computer(dice), world.places.home(country, dice));
        Seller seller =
                dice.chance(0.6) ? world.sellers.take(any -> true, dice).orElse(fresh) : fresh;
        world.sellers.add(seller, dice);
        return seller;
    }
}
