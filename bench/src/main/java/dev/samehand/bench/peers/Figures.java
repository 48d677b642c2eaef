package dev.samehand.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of a peer, as one line of text between processes.
 *
 * @param wall seconds
 * @param cpu processor seconds
 * @param peak largest resident memory of the process in MiB, 0 where the system does not tell
 */
record Figures(double wall, double cpu, double peak, Found found) {

    private static final String MARK = "figures";

    /** The line that a peer prints. */
    String line() {
        return "%s %.4f %.4f %.1f %d %d %.6f %.6f"
                .formatted(
                        MARK,
                        wall,
                        cpu,
                        peak,
                        found.networks(),
                        found.accounts(),
                        found.precision(),
                        found.recall());
    }

    /** The figures in what a process printed. */
    static List<Figures> in(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(MARK + " "))
                .map(line -> line.split(" "))
                .map(Figures::of)
                .toList();
    }

    private static Figures of(String[] words) {
        return new Figures(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                new Found(
                        Integer.parseInt(words[4]),
                        Integer.parseInt(words[5]),
                        Double.parseDouble(words[6]),
                        Double.parseDouble(words[7])));
    }

    /** Median of each, and what the first one found. */
    static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::wall),
                median(rounds, Figures::cpu),
                median(rounds, Figures::peak),
                rounds.getFirst().found);
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0);
    }

    /** Peak resident memory of this process in MiB, where {@code /proc} tells it. */
    static double peakMebibytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            // another system: the table says so
        }
        return 0;
    }
}
