package dev.samehand.evaluate.accuracy;

import dev.samehand.simulate.WorldKind;
import dev.samehand.simulate.WorldSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A world to measure on. */
public sealed interface Trial {

    /** Seeds to look at while constants are chosen. */
    List<Long> TUNING_SEEDS = List.of(1L, 2L, 3L);

    /** Seeds to report on; nothing may be chosen on them. */
    List<Long> REPORT_SEEDS = List.of(11L, 12L, 13L);

    /** Part of the planted accounts that is known before, in the trials with labels. */
    double LABELLED = 0.04;

    /** Name of the world for people. */
    String name();

    /** A world that is simulated for the trial and deleted afterwards. */
    record Simulated(WorldSpec spec) implements Trial {
        @Override
        public String name() {
            return String.format(
                    Locale.ROOT,
                    "%s %,d, seed %d%s",
                    spec.kind().word(),
                    spec.accounts(),
                    spec.seed(),
                    spec.labelledShare() > 0 ? ", labels" : "");
        }
    }

    /** A world that lies in a folder: {@code evidence/} and {@code truth.csv}. */
    record Given(String name, Path folder) implements Trial {}

    /**
     * Every kind of world at its usual sizes, for each seed without and with labels.
     *
     * @param accounts of the freelance and mailbox worlds
     */
    static List<Trial> standard(List<Long> seeds, int accounts) {
        List<Trial> trials = new ArrayList<>();
        for (double labelled : new double[] {0, LABELLED}) {
            for (long seed : seeds) {
                trials.add(simulated(WorldKind.FREELANCE, accounts, seed, labelled));
                trials.add(simulated(WorldKind.MAILBOX, accounts, seed, labelled));
                for (int applicants : new int[] {300, 1000, 3000}) {
                    trials.add(simulated(WorldKind.EMPLOYER, applicants, seed, labelled));
                }
            }
        }
        return List.copyOf(trials);
    }

    private static Trial simulated(WorldKind kind, int accounts, long seed, double labelled) {
        return new Simulated(WorldSpec.of(kind, accounts, seed).withLabelledShare(labelled));
    }
}
