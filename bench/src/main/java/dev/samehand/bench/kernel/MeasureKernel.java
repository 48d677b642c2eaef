package dev.samehand.bench.kernel;

import com.sun.management.OperatingSystemMXBean;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The command behind {@code ./dev bench kernel}: columns → explained networks, several times. */
public final class MeasureKernel {

    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MeasureKernel() {}

    /** Runs it; the argument is the number of accounts. */
    public static void main(String[] arguments) {
        int accounts = Integer.parseInt(arguments[0]);
        long started = System.nanoTime();
        Columns columns = SyntheticColumns.of(accounts, 1);
        System.out.printf(
                Locale.ROOT,
                "%,d accounts, %,d observations, made in %.1f s, %,d MiB held%n",
                accounts,
                columns.observations().size(),
                (System.nanoTime() - started) / 1e9,
                held());
        for (int round = 0; round < ROUNDS; round++) {
            round(columns);
        }
    }

    private static void round(Columns columns) {
        Clock clock = new Clock();
        Networks networks = Linking.compute(columns, Priors.standard(), clock);
        clock.begin("explaining", 0, "");
        long ties = 0;
        for (int network = 0; network < networks.count(); network++) {
            for (var member : networks.evidence(network)) {
                ties += member.size();
            }
        }
        clock.begin("", 0, "");
        System.out.printf(
                Locale.ROOT,
                "%s | %,d networks, %,d ties | %,d MiB held%n",
                clock,
                networks.count(),
                ties,
                held());
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Wall and processor seconds of each stage. */
    private static final class Clock implements Progress {

        private final StringBuilder text = new StringBuilder();
        private final long first = System.nanoTime();
        private final long firstCpu = PROCESS.getProcessCpuTime();
        private String stage = "";
        private long wall = first;
        private long cpu = firstCpu;

        @Override
        public void begin(String what, long total, String unit) {
            long now = System.nanoTime();
            long nowCpu = PROCESS.getProcessCpuTime();
            if (!stage.isEmpty()) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%s %.2f/%.2f, ",
                                stage,
                                (now - wall) / 1e9,
                                (nowCpu - cpu) / 1e9));
            }
            stage = what;
            wall = now;
            cpu = nowCpu;
        }

        @Override
        public void advance(long amount) {}

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%sall %.2f wall s, %.2f CPU-s",
                    text,
                    (wall - first) / 1e9,
                    (cpu - firstCpu) / 1e9);
        }
    }
}
