package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/** The worlds on which accuracy is measured: some to choose constants on, others to report on. */
public final class StandardWorlds {

    /** Seeds to look at while constants are chosen. */
    public static final List<Long> TUNING_SEEDS = List.of(1L, 2L, 3L);

    /** Seeds to report on; nothing may be chosen on them. */
    public static final List<Long> REPORT_SEEDS = List.of(11L, 12L, 13L);

    /** The seed of the worlds of other habits to report on. */
    public static final long OTHER_HABITS_SEED = 15;

    /** Part of the planted accounts that is known before, in the worlds with labels. */
    public static final double LABELLED = 0.04;

    private static final double PLANTED = 0.02;

    private static final int[] APPLICANTS = {300, 1000, 3000};

    private StandardWorlds() {}

    /** Sizes of the worlds of other habits beside the usual ones. */
    private static final int PART = 5;

    private static final int SOME_APPLICANTS = 1500;

    /**
     * Every kind of world at its usual sizes, for each seed without and with labels.
     *
     * @param accounts of the freelance and mailbox worlds
     */
    public static List<WorldSpec> of(List<Long> seeds, int accounts) {
        List<WorldSpec> worlds = new ArrayList<>();
        for (double labelled : new double[] {0, LABELLED}) {
            for (long seed : seeds) {
                List<WorldSpec> kinds = new ArrayList<>();
                kinds.add(large(WorldKind.FREELANCE, accounts, seed));
                kinds.add(large(WorldKind.MAILBOX, accounts, seed));
                for (int applicants : APPLICANTS) {
                    kinds.add(WorldSpec.of(WorldKind.EMPLOYER, applicants, seed));
                }
                kinds.forEach(kind -> worlds.add(kind.withLabelledShare(labelled)));
            }
        }
        return List.copyOf(worlds);
    }

    /**
     * Every kind of world with each of the habits that are not the usual ones, without labels.
     *
     * @param accounts of the freelance and mailbox worlds of the usual habits; these have a fifth
     */
    public static List<WorldSpec> ofOtherHabits(long seed, int accounts) {
        List<WorldSpec> worlds = new ArrayList<>();
        for (Habits habits : Habits.values()) {
            if (habits != Habits.USUAL) {
                int some = Math.max(WorldSpec.MIN_ACCOUNTS, accounts / PART);
                worlds.add(WorldSpec.of(WorldKind.FREELANCE, habits, some, seed));
                worlds.add(WorldSpec.of(WorldKind.MAILBOX, habits, some, seed));
                worlds.add(WorldSpec.of(WorldKind.EMPLOYER, habits, SOME_APPLICANTS, seed));
            }
        }
        return List.copyOf(worlds);
    }

    private static WorldSpec large(WorldKind kind, int accounts, long seed) {
        return WorldSpec.of(kind, accounts, seed).withPlantedShare(PLANTED);
    }
}
