package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What everybody in a world has in common while it is made. Not thread-safe. */
final class World {

    /** A number that its holder gave up, or a machine that was sold, at this second. */
    record Left<T>(T thing, long since) {}

    /** Papers and texts of a real person that a planted persona uses. */
    record Stolen(Person person, Draft persona) {}

    /**
     * A number or a mailbox that a planted network shared until this second; the other is empty.
     */
    record Abandoned(String phone, String mailbox, long since) {}

    /** A largest group is this part of a small world. */
    private static final int GROUPS_AT_LEAST = 12;

    private static final int ACCOUNTS_PER_PARCEL_SHOP = 5000;

    /** Browsers that hide their owner look alike: so many different ones there are. */
    private static final int COMMON_FINGERPRINTS = 4;

    final WorldSpec spec;
    final Rates rates;
    final Names names = new Names();
    final Prose prose = new Prose();
    final Phones phones;
    final Addresses addresses;
    final Places places;
    final Payouts payouts;
    final Templates templates;
    final Referees referees;
    final People people;
    final Reservoir<Left<String>> phonesGivenUp = new Reservoir<>();
    final Reservoir<Left<Device>> devicesSold = new Reservoir<>();
    final Reservoir<Stolen> stolen = new Reservoir<>();
    final Reservoir<Person> passersBy = new Reservoir<>();
    final Reservoir<NetworkKit.Seller> sellers = new Reservoir<>();
    final Reservoir<Host> hosts = new Reservoir<>();
    final List<String> parcelShops = new ArrayList<>();
    final Reservoir<Abandoned> abandoned = new Reservoir<>();
    final Placements placements = new Placements();
    private final List<Device> commonFingerprints = new ArrayList<>();
    private final Consumer<Draft> sink;
    private String groupKind = "";
    private String groupName = "";
    private int groups;

    World(WorldSpec spec, Consumer<Draft> sink) {
        this.spec = spec;
        this.sink = sink;
        rates = new Rates(spec.kind(), spec.habits());
        int accounts = spec.accounts();
        phones = new Phones(accounts, spec.seed());
        addresses = new Addresses(accounts, prose);
        places = new Places(accounts, Dice.of(spec.seed(), 2));
        payouts = new Payouts(accounts, Dice.of(spec.seed(), 3));
        templates = new Templates(accounts / rates.of("template.accounts"), spec.seed(), prose);
        referees = new Referees(this);
        people = new People(this);
        Dice dice = Dice.of(spec.seed(), 4);
        for (int i = 0; i < 2 + accounts / ACCOUNTS_PER_PARCEL_SHOP; i++) {
            parcelShops.add(addresses.street(dice));
        }
        for (int i = 0; i < COMMON_FINGERPRINTS; i++) {
            commonFingerprints.add(Device.computer(dice));
        }
    }

    void add(Draft draft) {
        if (!groupKind.isEmpty()) {
            draft.kind = groupKind;
            draft.network = groupName;
        }
        sink.accept(draft);
    }

    /** Makes an honest group, which gets a name of its own in the truth. */
    void group(String kind, LookAlike group, int size, Dice dice) {
        groupKind = kind;
        groupName = "g" + ++groups;
        group.settle(this, size, dice);
        groupKind = "";
    }

    Device commonFingerprint(Dice dice) {
        return commonFingerprints.get(dice.rank(COMMON_FINGERPRINTS));
    }

    boolean is(WorldKind kind) {
        return spec.kind() == kind;
    }

    int largestGroup() {
        return Math.max(4, spec.accounts() / GROUPS_AT_LEAST);
    }

    long anyTime(Dice dice) {
        return dice.between(Clock.START, Clock.END - 12 * Clock.DAY);
    }

    /** A moment near another, inside the two years. */
    long near(long moment, double days, Dice dice) {
        long moved = moment + (long) ((dice.unit() - 0.5) * 2 * days * Clock.DAY);
        return Math.clamp(moved, Clock.START, Clock.END - 5 * Clock.DAY);
    }
}
