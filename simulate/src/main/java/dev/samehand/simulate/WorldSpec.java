package dev.samehand.simulate;

import java.util.Locale;

/**
 * Which world to make. Equal specifications give equal bytes.
 *
 * @param accounts number of accounts, {@value #MIN_ACCOUNTS} to {@value #MAX_ACCOUNTS}
 * @param plantedShare part of the accounts that belongs to planted networks, 0 to 0.5
 * @param labelledShare part of the planted accounts that carries {@code known_bad}, 0 to 1
 * @param activity factor on the number of sign-ins, usually 1
 * @param compressed whether the large tables are written with gzip
 */
public record WorldSpec(
        WorldKind kind,
        Habits habits,
        int accounts,
        long seed,
        double plantedShare,
        double labelledShare,
        double activity,
        boolean compressed) {

    public static final int MIN_ACCOUNTS = 100;
    public static final int MAX_ACCOUNTS = 20_000_000;

    public WorldSpec {
        if (accounts < MIN_ACCOUNTS || accounts > MAX_ACCOUNTS) {
            throw new IllegalArgumentException(
                    "a world has %d to %d accounts, not %d"
                            .formatted(MIN_ACCOUNTS, MAX_ACCOUNTS, accounts));
        }
        if (!(plantedShare >= 0 && plantedShare <= 0.5)) {
            throw new IllegalArgumentException(
                    "the planted share lies between 0 and 0.5, not " + plantedShare);
        }
        if (!(labelledShare >= 0 && labelledShare <= 1)) {
            throw new IllegalArgumentException(
                    "the labelled share lies between 0 and 1, not " + labelledShare);
        }
        if (!(activity >= 0 && activity <= 100)) {
            throw new IllegalArgumentException(
                    "the activity lies between 0 and 100, not " + activity);
        }
    }

    /** A world of the usual habits with the planted share of its kind and no labels. */
    public static WorldSpec of(WorldKind kind, int accounts, long seed) {
        return of(kind, Habits.USUAL, accounts, seed);
    }

    /** A world with the planted share of its kind and habits, and no labels. */
    public static WorldSpec of(WorldKind kind, Habits habits, int accounts, long seed) {
        double share = new Rates(kind, habits).of("planted.share");
        return new WorldSpec(kind, habits, accounts, seed, share, 0, 1, false);
    }

    /**
     * Name of the world for people, such as {@code mailbox 100,000, seed 11, 4 % labelled} or
     * {@code freelance, desks 20,000, seed 14}.
     */
    public String title() {
        return String.format(
                Locale.ROOT,
                "%s%s %,d, seed %d%s",
                kind.word(),
                habits == Habits.USUAL ? "" : ", " + habits.word(),
                accounts,
                seed,
                labelledShare > 0
                        ? String.format(Locale.ROOT, ", %.0f %% labelled", 100 * labelledShare)
                        : "");
    }

    public WorldSpec withPlantedShare(double share) {
        return new WorldSpec(
                kind, habits, accounts, seed, share, labelledShare, activity, compressed);
    }

    public WorldSpec withLabelledShare(double share) {
        return new WorldSpec(
                kind, habits, accounts, seed, plantedShare, share, activity, compressed);
    }

    public WorldSpec withCompressed(boolean gzip) {
        return new WorldSpec(
                kind, habits, accounts, seed, plantedShare, labelledShare, activity, gzip);
    }

    public WorldSpec withActivity(double factor) {
        return new WorldSpec(
                kind, habits, accounts, seed, plantedShare, labelledShare, factor, compressed);
    }
}
