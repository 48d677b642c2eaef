package dev.samehand.bench.kernel;

import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A population for the clock and not for accuracy: about eight observables an account, most of them
 * nobody else's; homes, offices and cafés that share an address and a network, numbers that are
 * recycled, devices that report a default id, and one and a half per cent of accounts in operations
 * of 5 to 300 that draw from common pools.
 */
public final class SyntheticColumns {

    /** Takes the accounts one by one; the arrays are used again for the next. */
    @FunctionalInterface
    public interface Sink {
        /**
         * One account.
         *
         * @param operation number of the operation that it belongs to, or -1
         * @param value a value of each type, 0 where it has none
         * @param days the first day, and for each type the last one
         */
        void account(int number, int operation, long[] value, int[] days);
    }

    private static final int DAYS = 365;
    private static final int FIRST_DAY = 20_000;
    private static final String[] TYPES = {
        ObservableTypes.EMAIL,
        ObservableTypes.PHONE,
        ObservableTypes.DEVICE,
        ObservableTypes.IP,
        ObservableTypes.PAYOUT,
        ObservableTypes.ADDRESS,
        ObservableTypes.EMAIL_STEM,
        ObservableTypes.REFERENCE
    };
    private static final double[] FILLED = {1, 0.9, 0.95, 1, 0.6, 0.8, 0.9, 0.5};

    private final SplittableRandom random;
    private final Sink sink;
    private final long[] value = new long[TYPES.length];
    private final int[] days = new int[1 + TYPES.length];
    private int account;
    private int operations;

    private SyntheticColumns(long seed, Sink sink) {
        random = new SplittableRandom(seed);
        this.sink = sink;
    }

    /** The population as columns. */
    public static Columns of(int accounts, long seed) {
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        int[] code = new int[TYPES.length];
        Arrays.setAll(code, t -> builder.types().byName(TYPES[t]).code());
        each(
                accounts,
                seed,
                (account, operation, value, days) -> {
                    int number = builder.account(id(account));
                    for (int type = 0; type < TYPES.length; type++) {
                        if (value[type] != 0) {
                            builder.observe(
                                    number, code[type], value[type], days[0], days[1 + type]);
                        }
                    }
                });
        return builder.build();
    }

    /** The population account by account, the same for the same seed. */
    public static void each(int accounts, long seed, Sink sink) {
        SyntheticColumns columns = new SyntheticColumns(seed, sink);
        while (columns.account < accounts) {
            columns.group(accounts - columns.account);
        }
    }

    /** Names of the types in the order of the values. */
    public static List<String> types() {
        return List.of(TYPES);
    }

    /** External id of an account by its number. */
    public static String id(int account) {
        return "account-" + (account * 7_919L + 100_000_000_000L);
    }

    private void group(int room) {
        double kind = random.nextDouble();
        if (kind < 0.0006) {
            operation(Math.min(room, (int) (5 / Math.sqrt(random.nextDouble(0.0003, 1)))));
        } else if (kind < 0.04) {
            sharing(Math.min(room, random.nextInt(2, 6)), 0.35, 3, 5);
        } else if (kind < 0.0406) {
            sharing(Math.min(room, random.nextInt(20, 400)), 0, 3, 5);
        } else if (kind < 0.0411) {
            sharing(Math.min(room, random.nextInt(10, 60)), 0, 2, 3);
        } else {
            sharing(1, 0);
        }
    }

    /** People who have the values of some types in common, and those of the others by chance. */
    private void sharing(int people, double byChance, int... types) {
        long[] common = new long[TYPES.length];
        Arrays.setAll(common, t -> random.nextLong());
        for (int i = 0; i < people; i++) {
            own();
            for (int type : types) {
                value[type] = common[type];
            }
            for (int type = 1; type < 5 && byChance > 0; type++) {
                if (random.nextDouble() < byChance) {
                    value[type] = common[type];
                }
            }
            add(-1);
        }
    }

    private void operation(int size) {
        long[][] pool = new long[TYPES.length][];
        double[] used = new double[TYPES.length];
        for (int type = 0; type < TYPES.length; type++) {
            pool[type] = random.longs(1 + size / random.nextInt(3, 20)).toArray();
            used[type] = random.nextDouble(0.08, 0.5);
        }
        for (int i = 0; i < size; i++) {
            own();
            for (int type = 1; type < TYPES.length; type++) {
                if (random.nextDouble() < used[type]) {
                    value[type] = pool[type][random.nextInt(pool[type].length)];
                }
            }
            add(operations);
        }
        operations++;
    }

    /** Values of one person: nobody else's, but for what chance gives to many. */
    private void own() {
        for (int type = 0; type < TYPES.length; type++) {
            value[type] = random.nextDouble() < FILLED[type] ? random.nextLong() : 0;
        }
        if (random.nextDouble() < 0.01) {
            value[1] = ValueHash.combine(1, random.nextInt(1 << 20));
        }
        if (random.nextDouble() < 0.005) {
            value[2] = ValueHash.combine(2, random.nextInt(64));
        }
        if (random.nextDouble() < 0.3) {
            value[3] = ValueHash.combine(3, (long) (Math.pow(random.nextDouble(), 3) * 1e6));
        }
        if (random.nextDouble() < 0.4) {
            value[6] = ValueHash.combine(6, (long) (Math.pow(random.nextDouble(), 3) * 1e6));
        }
    }

    private void add(int operation) {
        days[0] = FIRST_DAY + random.nextInt(DAYS);
        for (int type = 0; type < TYPES.length; type++) {
            days[1 + type] = value[type] == 0 ? days[0] : days[0] + random.nextInt(30);
        }
        sink.account(account++, operation, value, days);
    }
}
