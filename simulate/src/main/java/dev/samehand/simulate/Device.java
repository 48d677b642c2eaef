package dev.samehand.simulate;

import java.util.HexFormat;

/**
 * A machine or browser profile.
 *
 * @param id as the user's organisation stores it: sixteen hexadecimal digits
 * @param agent user agent it sends
 */
record Device(String id, String agent) {

    private static final String[] SYSTEMS = {
        "Windows NT 10.0; Win64; x64",
        "Macintosh; Intel Mac OS X 10_15_7",
        "X11; Linux x86_64",
        "X11; CrOS x86_64 14541.0.0"
    };
    private static final String[] PHONES = {
        "Linux; Android 13", "Linux; Android 14", "Linux; Android 15", "iPhone; CPU iPhone OS 17_5"
    };

    static Device computer(Dice dice) {
        return new Device(id(dice.next()), agent(SYSTEMS[dice.rank(SYSTEMS.length)], dice));
    }

    static Device phone(Dice dice) {
        return new Device(id(dice.next()), agent(dice.pick(PHONES), dice));
    }

    private static String id(long number) {
        return HexFormat.of().toHexDigits(number);
    }

    private static String agent(String system, Dice dice) {
        int version = 118 + dice.rank(30);
        if (dice.chance(0.2)) {
            return "Mozilla/5.0 ("
                    + system
                    + "; rv:"
                    + version
                    + ".0) Gecko/20100101 Firefox/"
                    + version
                    + ".0";
        }
        return "Mozilla/5.0 ("
                + system
                + ") AppleWebKit/537.36 Chrome/"
                + version
                + ".0.0.0 Safari/537.36";
    }
}
