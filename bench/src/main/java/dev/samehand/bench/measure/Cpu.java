package dev.samehand.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Processor time of this process, all threads together. */
public final class Cpu {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cpu() {}

    /** What something gave, and the processor time that it took. */
    public record Timed<T>(T result, double cpuMillis) {}

    public static double seconds() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }

    /** Runs something once, as it is. */
    public static <T> Timed<T> once(Supplier<T> work) {
        double before = seconds();
        T result = work.get();
        return new Timed<>(result, (seconds() - before) * 1e3);
    }

    /**
     * Runs the same thing several times and takes the mean, after as many rounds that do not count:
     * the system counts processor time in hundredths of a second.
     */
    public static <T> Timed<T> mean(int rounds, Supplier<T> work) {
        T result = work.get();
        for (int round = 1; round < rounds; round++) {
            result = work.get();
        }
        double before = seconds();
        for (int round = 0; round < rounds; round++) {
            result = work.get();
        }
        return new Timed<>(result, (seconds() - before) * 1e3 / rounds);
    }
}
