package dev.samehand.simulate;

import java.util.List;

/**
 * A country that accounts claim. Planted and honest accounts draw from the same list with the same
 * weights, so that it says nothing.
 *
 * @param offsetHours of its time zone to UTC, roughly
 * @param dial international prefix of its invented mobile numbers
 * @param digits random digits behind the prefix
 * @param share parts of all accounts
 */
record Country(String code, String zone, int offsetHours, String dial, int digits, int share) {

    /** Prefixes are chosen where numbers look invented (555 wherever the plan allows it). */
    static final List<Country> ALL =
            List.of(
                    new Country("US", "America/New_York", -5, "+1", 0, 24),
                    new Country("CA", "America/Toronto", -5, "+1", 0, 6),
                    new Country("GB", "Europe/London", 0, "+447555", 6, 8),
                    new Country("DE", "Europe/Berlin", 1, "+491555", 7, 7),
                    new Country("FR", "Europe/Paris", 1, "+33655", 6, 5),
                    new Country("ES", "Europe/Madrid", 1, "+34655", 6, 4),
                    new Country("PL", "Europe/Warsaw", 1, "+48555", 6, 4),
                    new Country("NL", "Europe/Amsterdam", 1, "+31655", 6, 3),
                    new Country("SE", "Europe/Stockholm", 1, "+46705", 6, 2),
                    new Country("PT", "Europe/Lisbon", 0, "+351915", 6, 2),
                    new Country("IT", "Europe/Rome", 1, "+393555", 6, 3),
                    new Country("RO", "Europe/Bucharest", 2, "+40755", 6, 2),
                    new Country("UA", "Europe/Kyiv", 2, "+380955", 6, 3),
                    new Country("TR", "Europe/Istanbul", 3, "+90555", 7, 2),
                    new Country("IN", "Asia/Kolkata", 5, "+91955", 7, 6),
                    new Country("BR", "America/Sao_Paulo", -3, "+5511955", 6, 4),
                    new Country("MX", "America/Mexico_City", -6, "+52555", 7, 2),
                    new Country("PH", "Asia/Manila", 8, "+63955", 7, 3),
                    new Country("VN", "Asia/Ho_Chi_Minh", 7, "+84955", 6, 2),
                    new Country("NG", "Africa/Lagos", 1, "+234805", 7, 3),
                    new Country("KE", "Africa/Nairobi", 3, "+254755", 6, 2),
                    new Country("ZA", "Africa/Johannesburg", 2, "+27825", 6, 1),
                    new Country("JP", "Asia/Tokyo", 9, "+81905", 7, 1),
                    new Country("AU", "Australia/Sydney", 10, "+614555", 5, 1));

    private static final int SHARES = ALL.stream().mapToInt(Country::share).sum();

    static Country any(Dice dice) {
        int ticket = dice.below(SHARES);
        for (Country country : ALL) {
            ticket -= country.share;
            if (ticket < 0) {
                return country;
            }
        }
        throw new AssertionError("shares do not add up");
    }
}
