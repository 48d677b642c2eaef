package dev.samehand.bench.index;

import dev.samehand.link.index.Newcomer;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.util.SplittableRandom;

/**
 * Invented accounts with nine observations each, any of them by its number alone: most values are
 * their own, addresses and networks are shared by homes, networks by cafés too, and of every 64
 * accounts one belongs to an operation whose members draw on a pool of values.
 */
final class Invented {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final String[] OWN = {
        ObservableTypes.EMAIL,
        ObservableTypes.PHONE,
        ObservableTypes.DEVICE,
        ObservableTypes.PAYOUT,
        ObservableTypes.DOCUMENT,
        ObservableTypes.IMAGE
    };
    private static final int[] CODE = codes(OWN);
    private static final int ADDRESS = code(ObservableTypes.ADDRESS);
    private static final int IP = code(ObservableTypes.IP);
    private static final int STEM = code(ObservableTypes.EMAIL_STEM);
    private static final int OPERATION = 24;

    private Invented() {}

    interface Sink {
        void seen(int type, long value, int first, int last);
    }

    static String id(long account) {
        return "account-" + account;
    }

    /** Like an account, but what is its own is that of another, so many numbers on. */
    static Newcomer newcomer(String id, long account, long own) {
        Newcomer newcomer = new Newcomer(id);
        observe(account, own, newcomer::seen);
        return newcomer;
    }

    static void add(long account, ColumnsBuilder builder) {
        int number = builder.account(id(account));
        observe(
                account,
                0,
                (type, value, first, last) -> builder.observe(number, type, value, first, last));
    }

    private static void observe(long account, long own, Sink sink) {
        SplittableRandom random = new SplittableRandom(account * 31 + 7);
        boolean operates = account % 64 == 0;
        long pool = account / 64 / OPERATION;
        int day = 19_000 + random.nextInt(700);
        for (int i = 0; i < OWN.length; i++) {
            boolean pooled = operates && random.nextInt(3) == 0;
            long value =
                    pooled ? hash(100 + i, pool * 8 + random.nextInt(8)) : hash(i, account + own);
            sink.seen(CODE[i], value, day, day + random.nextInt(60));
        }
        long home = account / (1 + account % 3);
        sink.seen(ADDRESS, hash(20, home), day, day + 90);
        long place = random.nextInt(10) == 0 ? hash(21, random.nextInt(50_000)) : hash(22, home);
        sink.seen(IP, place, day, day + random.nextInt(30));
        long stem = (long) Math.pow(2_000_000, random.nextDouble());
        sink.seen(STEM, hash(23, stem), day, day);
    }

    private static int[] codes(String... types) {
        int[] codes = new int[types.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(types[i]);
        }
        return codes;
    }

    private static int code(String type) {
        return TYPES.byName(type).code();
    }

    private static long hash(long kind, long value) {
        return ValueHash.combine(kind, value);
    }
}
