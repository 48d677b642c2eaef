package dev.samehand.link;

import dev.samehand.model.Day;
import java.util.Random;

/** Random populations with operations, homes, cafés and strangers in them. */
public final class Worlds {

    private static final String[] TYPES = {"phone", "email", "device", "payout", "ip", "reference"};

    private final Random random;
    private final Rows rows = new Rows();
    private int number;

    private Worlds(long seed) {
        random = new Random(seed);
    }

    /** Some two thousand accounts. */
    public static Rows of(long seed) {
        Worlds world = new Worlds(seed);
        world.rows.strangers(1000 + world.random.nextInt(500));
        for (int i = 0; i < 12; i++) {
            world.operation(3 + world.random.nextInt(20));
        }
        for (int i = 0; i < 60; i++) {
            world.home(2 + world.random.nextInt(4));
        }
        for (int i = 0; i < 5; i++) {
            world.cafe(10 + world.random.nextInt(200));
        }
        for (int i = 0; i < 100; i++) {
            world.recycled();
        }
        return world.rows;
    }

    private void operation(int size) {
        int name = number++;
        for (int i = 0; i < size; i++) {
            String account = "op" + name + "-" + i;
            for (String type : TYPES) {
                if (random.nextInt(4) > 0) {
                    String value = "op" + name + " " + type + random.nextInt(1 + size / 4);
                    int day = random.nextInt(400);
                    rows.seen(account, type, value, day, day + random.nextInt(30));
                }
            }
            for (int window = 0; window < random.nextInt(12); window++) {
                rows.seen(account, "passage", "op" + name + " text " + random.nextInt(20));
            }
        }
    }

    private void home(int size) {
        int name = number++;
        for (int i = 0; i < size; i++) {
            String account = "home" + name + "-" + i;
            rows.seen(account, "device", "tablet " + name, 10, 200);
            rows.seen(account, "ip", "home " + name, 10, 200);
            if (random.nextBoolean()) {
                rows.seen(account, "phone", "home " + name, Day.UNKNOWN, Day.UNKNOWN);
            }
        }
    }

    private void cafe(int guests) {
        int name = number++;
        for (int i = 0; i < guests; i++) {
            int day = random.nextInt(400);
            rows.seen(
                    "stranger-" + (1_000_000 + random.nextInt(1000)),
                    "ip",
                    "café " + name,
                    day,
                    day);
        }
    }

    private void recycled() {
        int name = number++;
        for (int i = 0; i < 2; i++) {
            int day = random.nextInt(2000);
            rows.seen(
                    "stranger-" + (1_000_000 + random.nextInt(1000)),
                    "phone",
                    "re " + name,
                    day,
                    day);
        }
    }
}
