package dev.samehand.assess;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import java.util.Random;

/** Random populations: operations of any care, homes, cafés, spare accounts, labels and status. */
final class Crowd {

    private static final String[] TYPES = {
        "phone",
        "email",
        "device",
        "serial",
        "payout",
        "ip",
        "address",
        "reference",
        "image",
        "document",
        "email_stem",
        "code"
    };

    private final Random random;
    private final Town town;
    private int number;

    private Crowd(long seed) {
        random = new Random(seed);
        town = new Town(1500 + random.nextInt(1500));
    }

    static Town of(long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 25; i++) {
            crowd.operation(2 + crowd.random.nextInt(14));
        }
        for (int i = 0; i < 30; i++) {
            crowd.home(2 + crowd.random.nextInt(4));
        }
        return crowd.town;
    }

    private void operation(int size) {
        int name = number++;
        int types = 1 + random.nextInt(TYPES.length);
        int first = random.nextInt(TYPES.length);
        int copied = random.nextInt(3) * 6;
        for (int i = 0; i < size; i++) {
            String account = "op-" + name + "-" + i;
            town.named(account, who(size), "", random.nextInt(2000));
            for (int t = 0; t < types; t++) {
                String type = TYPES[(first + t) % TYPES.length];
                if (random.nextInt(4) > 0) {
                    int day = random.nextInt(300);
                    String value = name + type + random.nextInt(1 + size / 3);
                    town.seen(account, type, value, day, day + random.nextInt(60));
                }
            }
            town.text("operation " + name, copied, account);
            mark(account, name);
        }
        if (size > 4) {
            twoAccountsOfOnePerson("op-" + name, name + TYPES[first]);
        }
    }

    /** Somebody with two accounts who shares one thing with an operation. */
    private void twoAccountsOfOnePerson(String operation, String taken) {
        String[] both = {operation + "-own-1", operation + "-own-2"};
        String who = Town.name(400 + number).replace(' ', 'x') + " oneself";
        for (String account : both) {
            town.named(account, who, "", random.nextInt(2000));
            town.share("device", operation + " own machine", account);
            town.share(taken.replaceAll("[0-9]", ""), taken + "0", account);
        }
    }

    private String who(int size) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "desk";
            default -> Town.name(random.nextInt(20 * size));
        };
    }

    private void mark(String account, int name) {
        switch (random.nextInt(30)) {
            case 0 -> town.label(AccountLabel.KNOWN_BAD, account);
            case 1 -> town.label(AccountLabel.KNOWN_GOOD, account);
            case 2, 3 -> town.status(AccountStatus.SUSPENDED, account);
            case 4 -> town.claim(Claim.DECLARED_GROUP, "group " + name, account);
            case 5 -> town.claim(Claim.PAYEE_NAME, Town.name(random.nextInt(5)), account);
            default -> town.claim(Claim.COUNTRY, "FR", account);
        }
    }

    private void home(int size) {
        int name = number++;
        for (int i = 0; i < size; i++) {
            String account = "home-" + name + "-" + i;
            town.named(account, Town.name(random.nextInt(400)), "", random.nextInt(2000));
            town.share("device", "tablet " + name, account).share("ip", "home " + name, account);
            if (random.nextBoolean()) {
                town.share("phone", "landline " + name, account);
            }
            town.share("ip", "café " + name % 3, account);
        }
    }
}
