package dev.samehand.bench.peers;

import dev.samehand.bench.measure.MeasuredPage;
import dev.samehand.bench.peers.Entrants.Entrant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command behind {@code ./dev peers}: {@code MeasurePeers CHECKOUT ACCOUNTS [LARGEST]} measures
 * everyone and renews {@code docs/performance.md}. What is measured already, in {@code
 * .samehand/peers}, is not measured again.
 */
public final class MeasurePeers {

    /** Accounts that every peer can do. */
    private static final int SMALL = 20_000;

    private final Path root;
    private final Path work;
    private final Entrants entrants;

    private MeasurePeers(Path root) {
        this.root = root;
        work = root.resolve(".samehand/peers");
        entrants = new Entrants(root);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        MeasurePeers measure = new MeasurePeers(Path.of(arguments[0]));
        int accounts = Integer.parseInt(arguments[1]);
        int largest = arguments.length > 2 ? Integer.parseInt(arguments[2]) : accounts;
        String text = measure.markdown(accounts, largest);
        System.out.print(text);
        MeasuredPage.write(measure.root.resolve("docs/performance.md"), text);
    }

    private String markdown(int accounts, int largest) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder(machine());
        text.append("### %,d accounts\n\n".formatted(accounts)).append(table(accounts, false));
        text.append("\n### %,d accounts\n\n".formatted(SMALL)).append(table(SMALL, true));
        text.append("\n### The kernel by size\n\n");
        text.append(Curve.markdown(new Steps(work), largest));
        text.append("\n### Hot loops\n\n").append(Loops.markdown(new Steps(work)));
        return text.toString();
    }

    private static String machine() {
        return "Machine: %d processors, %d GiB of memory, Java %s.\n\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(Curve.machine() / 1024.0),
                        Runtime.version().feature());
    }

    private String table(int accounts, boolean small) throws IOException, InterruptedException {
        Path folder = work.resolve(Integer.toString(accounts));
        SharedWorld world = new SharedWorld(folder);
        world.write(accounts);
        Steps steps = new Steps(folder);
        List<Entrant> all = new ArrayList<>(entrants.all(folder, accounts));
        String jedai = System.getProperty("samehand.jedai", "");
        if (small && !jedai.isEmpty()) {
            all.add(entrants.jedai(folder, jedai));
        }
        StringBuilder text = new StringBuilder();
        text.append(
                "| who | wall s | CPU s | CPU, of the kernel's | of the scan's | peak MiB | networks of 6 or more | precision | recall |\n");
        text.append("|---|---|---|---|---|---|---|---|---|\n");
        List<Optional<Figures>> measured = new ArrayList<>();
        for (Entrant entrant : all) {
            measured.add(figures(entrant, steps));
        }
        double kernel = measured.get(0).map(Figures::cpu).orElse(Double.NaN);
        double scan = measured.get(1).map(Figures::cpu).orElse(Double.NaN);
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).name();
            text.append(
                    measured.get(i)
                            .map(figures -> row(name, figures, kernel, scan))
                            .orElse(
                                    "| "
                                            + name
                                            + " | not here: "
                                            + why(all.get(i))
                                            + " ||||||||\n"));
        }
        if (small && jedai.isEmpty()) {
            text.append("| JedAI-core 3.1 | not here: it could not be built ||||||||\n");
        }
        return text.toString();
    }

    private static String why(Entrant entrant) {
        return entrant.key().equals("splink")
                ? "needs Python with the package splink"
                : "it did not end";
    }

    private static Optional<Figures> figures(Entrant entrant, Steps steps)
            throws IOException, InterruptedException {
        List<Figures> rounds = new ArrayList<>();
        for (int round = 1; round <= entrant.rounds(); round++) {
            List<Figures> printed =
                    Figures.in(steps.run(entrant.key() + "-" + round, entrant.command()));
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            rounds.addAll(printed);
        }
        return Optional.of(Figures.median(rounds));
    }

    private static String row(String name, Figures figures, double kernel, double scan) {
        return "| %s | %.2f | %.2f | %.1f × | %.2f × | %s | %,d | %.3f | %.3f |\n"
                .formatted(
                        name,
                        figures.wall(),
                        figures.cpu(),
                        figures.cpu() / kernel,
                        figures.cpu() / scan,
                        figures.peak() > 0 ? "%,.0f".formatted(figures.peak()) : "–",
                        figures.found().networks(),
                        figures.found().precision(),
                        figures.found().recall());
    }
}
