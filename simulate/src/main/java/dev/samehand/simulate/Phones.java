package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Invented telephone numbers in E.164 form that pass a validity test, each given out once. Numbers
 * of the rental services are given to many, honest and planted alike.
 */
final class Phones {

    private static final int[] US_AREAS = {
        202, 205, 207, 212, 214, 216, 219, 225, 231, 239, 248, 253, 256, 262, 270, 281, 302, 305,
        309, 313, 317, 321, 334, 347, 352, 360, 386, 401, 406, 412, 417, 425, 434, 443, 469, 478,
        503, 509, 515, 520, 530, 540, 559, 573, 585, 601, 607, 614, 619, 626, 636, 650, 662, 678,
        702, 708, 717, 724, 732, 754, 763, 770, 785, 801, 806, 813, 828, 843, 850, 864, 903, 912,
        919, 928, 937, 949, 956, 971, 973, 980
    };
    private static final int[] CANADA_AREAS = {
        204, 226, 236, 250, 289, 306, 343, 365, 403, 416, 418, 431, 450, 506, 514, 519, 587, 604,
        613, 647, 705, 709, 778, 780, 807, 819, 902, 905
    };
    private static final int LINES = 10_000;
    private static final int FIRST_EXCHANGE = 555;

    /** Accounts per number of a rental service. */
    private static final int ACCOUNTS_PER_RENTED = 500;

    private final long seed;
    private final Map<String, Integer> given = new HashMap<>();
    private final List<String> rented = new ArrayList<>();

    Phones(int accounts, long seed) {
        this.seed = seed;
        Dice dice = Dice.of(seed, 1);
        for (int i = 0; i < 3 + accounts / ACCOUNTS_PER_RENTED; i++) {
            rented.add(next(Country.any(dice)));
        }
    }

    /** A number that nobody has had. */
    String next(Country country) {
        int count = given.merge(country.code(), 1, Integer::sum) - 1;
        if (country.digits() == 0) {
            return northAmerican(country.code().equals("US") ? US_AREAS : CANADA_AREAS, count);
        }
        int size = (int) Math.pow(10, country.digits());
        long line = new Shuffle(size, seed).at(count % size);
        return country.dial() + String.valueOf(size + line).substring(1);
    }

    /** A number of a rental service: others had it before or will have it later. */
    String rented(Dice dice) {
        return rented.get(dice.rank(rented.size()));
    }

    private String northAmerican(int[] areas, int count) {
        int size = areas.length * LINES;
        int exchange = FIRST_EXCHANGE + count / size;
        int line = (int) new Shuffle(size, seed).at(count % size);
        return "+1"
                + areas[line / LINES]
                + exchange
                + String.valueOf(LINES + line % LINES).substring(1);
    }
}
