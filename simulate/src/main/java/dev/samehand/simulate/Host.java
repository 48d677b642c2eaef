package dev.samehand.simulate;

/**
 * Somebody who takes in the laptops of a network and lets it work on them from afar.
 *
 * @param office machine of the host on which several members work
 */
record Host(Person person, Place place, String street, Device office, String software, String usb) {

    private static final String[] REMOTE = {"AnyDesk", "RustDesk", "TeamViewer", "Splashtop"};

    static Host fresh(World world, Dice dice) {
        Person person = world.people.stranger(dice);
        return new Host(
                person,
                world.places.office(person.country(), dice),
                world.addresses.street(dice),
                Device.computer(dice),
                dice.pick(REMOTE),
                dice.chance(0.3) ? "1d6b:0104 JetKVM USB Emulation Device" : "");
    }
}
