package dev.samehand.bench.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The kernel from a hundred thousand accounts to as many as the memory holds. */
final class Curve {

    private static final int[] SIZES = {100_000, 1_000_000, 10_000_000, 30_000_000};

    /**
     * Heap that the kernel is given, in MiB per million accounts, and how much more the machine
     * must have.
     */
    private static final int HEAP = 600;

    private static final int LEAST_HEAP = 512;
    private static final double SPARE = 1.25;

    private Curve() {}

    /** A table, one row per size up to the largest asked for. */
    static String markdown(Steps steps, int largest) throws IOException, InterruptedException {
        StringBuilder text =
                new StringBuilder(
                        "| accounts | observations | cold: wall s | CPU s | warm: wall s | CPU s | networks"
                                + " | columns, bytes an account | peak memory, bytes an account | heap given |\n"
                                + "|---|---|---|---|---|---|---|---|---|---|\n");
        for (int size : SIZES) {
            int heap = Math.max(LEAST_HEAP, (int) ((long) HEAP * size / 1_000_000));
            if (size <= largest) {
                text.append(
                        heap * SPARE > machine() ? tooLarge(size, heap) : row(steps, size, heap));
            }
        }
        return text.toString();
    }

    private static String row(Steps steps, int size, int heap)
            throws IOException, InterruptedException {
        List<String> lines =
                steps.run(
                        "curve-" + size,
                        Entrants.java("-Xmx" + heap + "m", "peers.KernelCurve", "" + size));
        List<Figures> rounds = Figures.in(lines);
        if (rounds.size() < 2) {
            return "| %,d | did not end with a heap of %,d MiB |||||||||\n".formatted(size, heap);
        }
        Figures cold = rounds.getFirst();
        Figures warm = Figures.median(rounds.subList(1, rounds.size()));
        return "| %,d | %,d | %.2f | %.2f | %.2f | %.2f | %,d | %,d | %,.0f | %,d MiB |\n"
                .formatted(
                        size,
                        number(lines, "observations"),
                        cold.wall(),
                        cold.cpu(),
                        warm.wall(),
                        warm.cpu(),
                        warm.found().networks(),
                        number(lines, "columns") / size,
                        rounds.getLast().peak() * (1 << 20) / size,
                        heap);
    }

    private static String tooLarge(int size, int heap) {
        return "| %,d | left out: needs %,.0f MiB of memory |||||||||\n"
                .formatted(size, heap * SPARE);
    }

    private static long number(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Memory of the machine in MiB. */
    static long machine() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                >> 20;
    }
}
