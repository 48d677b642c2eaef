package dev.samehand.simulate;

import java.util.Locale;

/** How people write the same thing in different ways. */
final class Spelling {

    private static final double SPACED_PHONE = 0.15;
    private static final double NATIONAL_PHONE = 0.05;
    private static final double CAPITALS_IN_MAIL = 0.03;
    private static final double CAPITALS_IN_NAME = 0.015;
    private static final double FAMILY_FIRST = 0.015;

    private Spelling() {}

    /**
     * A number with spaces, or in national form where the account claims the country of the number,
     * or as it is.
     */
    static String phone(String number, Draft draft, Dice dice) {
        if (number.isEmpty() || !dice.chance(SPACED_PHONE + NATIONAL_PHONE)) {
            return number;
        }
        boolean american = number.startsWith("+1");
        if (american && draft.showsCountry && draft.person.country().dial().equals("+1")) {
            return dice.chance(0.25)
                    ? "(" + number.substring(2, 5) + ") " + local(number)
                    : "+1 " + number.substring(2, 5) + "-" + local(number);
        }
        int middle = number.length() - 6;
        return number.substring(0, 3)
                + " "
                + number.substring(3, middle)
                + " "
                + number.substring(middle, middle + 3)
                + " "
                + number.substring(middle + 3);
    }

    static String email(String address, Dice dice) {
        if (!dice.chance(CAPITALS_IN_MAIL)) {
            return address;
        }
        return address.substring(0, 1).toUpperCase(Locale.ROOT) + address.substring(1);
    }

    static String name(Name name, Dice dice) {
        double way = dice.unit();
        if (way < CAPITALS_IN_NAME) {
            return name.full().toUpperCase(Locale.ROOT);
        }
        return way < CAPITALS_IN_NAME + FAMILY_FIRST
                ? name.family() + " " + name.given()
                : name.full();
    }

    private static String local(String american) {
        return american.substring(5, 8) + "-" + american.substring(8);
    }
}
