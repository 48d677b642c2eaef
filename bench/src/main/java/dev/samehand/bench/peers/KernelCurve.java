package dev.samehand.bench.peers;

import dev.samehand.bench.kernel.SyntheticColumns;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.util.Locale;

/** The kernel at one size: {@code KernelCurve ACCOUNTS} prints its figures, cold and then warm. */
public final class KernelCurve {

    private static final int ROUNDS = 4;

    private KernelCurve() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Columns columns = SyntheticColumns.of(Integer.parseInt(arguments[0]), SharedWorld.SEED);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println("columns " + (runtime.totalMemory() - runtime.freeMemory()));
        System.out.println("observations " + columns.observations().size());
        Stopwatch clock = new Stopwatch();
        for (int round = 0; round < ROUNDS; round++) {
            clock.begin();
            Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
            int members = 0;
            for (int network = 0; network < networks.count(); network++) {
                members += networks.evidence(network).size();
            }
            clock.end();
            Stopwatch.Lap lap = clock.laps().getLast();
            Found found = new Found(networks.count(), members, 0, 0);
            double peak = Figures.peakMebibytes();
            System.out.println(new Figures(lap.wall(), lap.cpu(), peak, found).line());
        }
    }
}
