package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * The synthetic internet of a world: which addresses exist and who sits behind them. Address blocks
 * (/24) belong to a country each; homes, offices and farms draw from the same blocks.
 */
final class Places {

    /** A library, café or other place with machines for everybody. */
    record PublicPlace(Place place, List<Device> machines) {}

    /** Accounts per /24 of ordinary lines. */
    private static final int ACCOUNTS_PER_BLOCK = 6;

    private static final int ACCOUNTS_PER_CARRIER_REGION = 900;
    private static final int ACCOUNTS_PER_VPN_EXIT = 220;
    private static final int ACCOUNTS_PER_PUBLIC_PLACE = 1500;
    private static final int ACCOUNTS_PER_COWORKING_OFFICE = 1200;
    private static final int CARRIER_ADDRESSES = 48;
    private static final int VPN_SERVICES = 9;
    private static final int COUNTRIES = Country.ALL.size();

    /** First octets without reserved, private, documentation or multicast blocks. */
    private static final int[] OCTETS = octets();

    private static final Shuffle BLOCKS = new Shuffle(OCTETS.length * 65_536L, 0x5a3e);

    private final int blocksPerCountry;
    private final int carrierBase;
    private final int carrierRegions;
    private final int vpnBase;
    private final int vpnExits;
    private final List<PublicPlace> publicPlaces = new ArrayList<>();
    private final List<Place> coworking = new ArrayList<>();

    Places(int accounts, Dice dice) {
        blocksPerCountry = Math.max(12, accounts / ACCOUNTS_PER_BLOCK / COUNTRIES);
        carrierBase = blocksPerCountry * COUNTRIES;
        carrierRegions = Math.max(1, accounts / ACCOUNTS_PER_CARRIER_REGION / COUNTRIES);
        vpnBase = carrierBase + carrierRegions * COUNTRIES;
        vpnExits = Math.max(6, accounts / ACCOUNTS_PER_VPN_EXIT / VPN_SERVICES);
        for (int i = 0; i < 2 + accounts / ACCOUNTS_PER_PUBLIC_PLACE; i++) {
            publicPlaces.add(publicPlace(dice));
        }
        for (int i = 0; i < 2 + accounts / ACCOUNTS_PER_COWORKING_OFFICE; i++) {
            coworking.add(office(Country.any(dice), dice));
        }
    }

    /** A home: one to four addresses over the years, or an IPv6 network. */
    Place home(Country country, Dice dice) {
        if (dice.chance(0.12)) {
            int network = block(country, dice);
            return new Place.Line6(
                    country,
                    "2a%02x:%x:%x:%x:"
                            .formatted(
                                    network & 0x3f,
                                    1 + (network >> 6 & 0xfff),
                                    1 + dice.below(0xfff),
                                    1 + dice.below(0xfff)));
        }
        return line(country, 1 + dice.rank(4), dice);
    }

    /** One address that stays. */
    Place office(Country country, Dice dice) {
        return line(country, 1, dice);
    }

    /** Two or three addresses used side by side over time, such as those of a campus. */
    Place estate(Country country, Dice dice) {
        return new Place.Pool(country, block(country, dice), dice.below(200), 3, 0.5);
    }

    /** Behind the address translation of a mobile carrier. */
    Place mobile(Country country, Dice dice) {
        int region = dice.rank(carrierRegions) * COUNTRIES + Country.ALL.indexOf(country);
        return new Place.Pool(
                country, carrierBase + region, dice.below(999), CARRIER_ADDRESSES, 0.5);
    }

    /** A commercial VPN; most customers prefer a few exits. */
    Place vpn(Dice dice) {
        int service = dice.rank(VPN_SERVICES);
        int blocks = 1 + vpnExits / 250;
        int block = vpnBase + service * blocks;
        Country exit = Country.ALL.get(Math.floorMod(block, COUNTRIES));
        return new Place.Pool(exit, block, dice.rank(vpnExits), vpnExits, 0.6);
    }

    PublicPlace publicPlace(Country country, Dice dice) {
        return near(country, dice);
    }

    Place coworking(Dice dice) {
        return coworking.get(dice.rank(coworking.size()));
    }

    /** The address of a host in a numbered /24. */
    static String v4(int block, int host) {
        long place = BLOCKS.at(block);
        int octet = OCTETS[(int) (place >>> 16)];
        return octet + "." + (place >>> 8 & 0xff) + "." + (place & 0xff) + "." + host;
    }

    /** A place in this country if a few tries find one, otherwise anywhere. */
    private PublicPlace near(Country country, Dice dice) {
        PublicPlace place = publicPlaces.get(dice.rank(publicPlaces.size()));
        for (int i = 0; i < 8 && !place.place.country().equals(country); i++) {
            place = publicPlaces.get(dice.rank(publicPlaces.size()));
        }
        return place;
    }

    private PublicPlace publicPlace(Dice dice) {
        List<Device> machines = new ArrayList<>();
        for (int i = dice.between(2, 8); i > 0; i--) {
            machines.add(Device.computer(dice));
        }
        return new PublicPlace(office(Country.any(dice), dice), List.copyOf(machines));
    }

    private Place.Line line(Country country, int count, Dice dice) {
        String[] addresses = new String[count];
        int block = block(country, dice);
        for (int i = 0; i < count; i++) {
            addresses[i] = v4(block, 2 + dice.below(250));
            block = dice.chance(0.5) ? block : block(country, dice);
        }
        return new Place.Line(country, addresses);
    }

    private int block(Country country, Dice dice) {
        return dice.below(blocksPerCountry) * COUNTRIES + Country.ALL.indexOf(country);
    }

    private static int[] octets() {
        return java.util.stream.IntStream.rangeClosed(2, 222)
                .filter(octet -> octet != 10 && octet != 100 && octet != 127 && octet != 169)
                .filter(octet -> octet != 172 && octet != 192 && octet != 198 && octet != 203)
                .toArray();
    }
}
