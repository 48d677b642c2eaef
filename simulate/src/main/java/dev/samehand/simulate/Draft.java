package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/** One account while it is made up; what is written of it is drawn from its own dice. */
final class Draft {

    /**
     * A place and a machine from which the account is used.
     *
     * @param weight how often, beside the other haunts of the same time
     * @param until end of its use in seconds; {@code from} is included, {@code until} is not
     * @param plantedPlace whether the address was given to it by its network, and so the device
     */
    record Haunt(
            Place place,
            Device device,
            double weight,
            long from,
            long until,
            boolean plantedPlace,
            boolean plantedDevice) {

        Haunt(Place place, Device device, double weight) {
            this(place, device, weight, Long.MIN_VALUE, Long.MAX_VALUE, false, false);
        }

        Haunt during(long begin, long end) {
            return new Haunt(place, device, weight, begin, end, plantedPlace, plantedDevice);
        }

        boolean open(long second) {
            return second >= from && second < until;
        }
    }

    /** A computer of an employer or client, as its management software reports it. */
    record Machine(
            String serial, Device device, Place place, String shipTo, String software, String usb) {
        Machine at(Place other, String address) {
            return new Machine(serial, device, other, address, software, usb);
        }
    }

    /** Where money goes, and the name on that account. */
    record Payout(String destination, String name) {}

    /** Something seen of the account in a table of {@code type} and {@code value}. */
    record Seen(String type, String value, String source) {}

    /** Something that a planted network gave to this account. */
    record Planted(String type, String value) {}

    final Person person;
    final Dice dice;
    String kind = "person";
    String network = "";
    String role = "";
    String shownName;
    String email = "";
    String recoveryEmail = "";
    String phone = "";
    String username = "";
    String status = "active";
    String employer = "";
    String group = "";
    String label = "";
    boolean showsBirthDate = true;
    boolean showsCountry = true;
    long created;
    long ended = Clock.END;
    String field = "";
    String headline = "";
    String url = "";
    List<String> text = new ArrayList<>();
    final List<Haunt> haunts = new ArrayList<>();
    final List<Haunt> beginnings = new ArrayList<>();
    final List<Payout> payouts = new ArrayList<>();
    final List<String> references = new ArrayList<>();
    final List<String> forwardings = new ArrayList<>();
    final List<Seen> seen = new ArrayList<>();
    final List<Machine> machines = new ArrayList<>();
    final List<Planted> planted = new ArrayList<>();

    Draft(Person person, long created, Dice dice) {
        this.person = person;
        this.created = created;
        this.dice = dice;
        shownName = person.name().full();
    }

    void plant(String type, String value) {
        Planted entry = new Planted(type, value);
        if (!value.isEmpty() && !planted.contains(entry)) {
            planted.add(entry);
        }
    }

    void observe(String type, String value, String source) {
        seen.add(new Seen(type, value, source));
    }

    /** First machine and place of the account. */
    Haunt base() {
        return haunts.getFirst();
    }
}
