package dev.samehand.bench.field;

import dev.samehand.bench.measure.Agreement;
import dev.samehand.bench.measure.Cpu;
import dev.samehand.bench.measure.Duck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * The pairs of {@code historical 50k} as Splink scored them, clustered by the engine: the same
 * evidence for every method, so that only the clustering differs.
 */
final class SplinkEdges {

    /** Stated before anything was measured here, from measurements of another implementation. */
    static final double PRIOR = 3;

    static final double PRICE = 0.5;

    private static final double[] PRICES = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
    private static final int[] LABELS = {200, 1_000, 5_000};
    private static final int ROUNDS = 10;
    private static final int BINS = 20;
    private static final int DRAWS = 9;

    /** Log-odds of 0.95 in bits, the threshold that Splink's documentation uses. */
    private static final double NINETEEN_TO_ONE = Math.log(19) / Math.log(2);

    private final ScoredPairs pairs;
    private final StringBuilder text = new StringBuilder();

    private SplinkEdges(ScoredPairs pairs) {
        this.pairs = pairs;
    }

    /** Two tables, or a line that says which file is missing. */
    static String markdown(Path folder) {
        Path nodes = folder.resolve("nodes_h50k.parquet");
        Path edges = folder.resolve("edges_h50k.parquet");
        if (!Files.exists(nodes) || !Files.exists(edges)) {
            return "Skipped: `nodes_h50k.parquet` and `edges_h50k.parquet` are not in"
                    + " `../shared/data/er/measured`.\n";
        }
        SplinkEdges report = new SplinkEdges(read(nodes, edges));
        report.clustering();
        report.calibration();
        return report.text.toString();
    }

    private static ScoredPairs read(Path nodes, Path edges) {
        try (Duck duck = Duck.open()) {
            List<String[]> records =
                    duck.rows("SELECT id, t FROM '%s' ORDER BY id".formatted(nodes));
            Map<String, Integer> number = new HashMap<>();
            Map<String, Integer> cluster = new HashMap<>();
            int[] truth = new int[records.size()];
            for (int i = 0; i < truth.length; i++) {
                number.put(records.get(i)[0], i);
                truth[i] = cluster.computeIfAbsent(records.get(i)[1], c -> cluster.size());
            }
            List<String[]> scored =
                    duck.rows("SELECT l, r, mw FROM '%s' ORDER BY l, r".formatted(edges));
            int[] left = new int[scored.size()];
            int[] right = new int[scored.size()];
            double[] bits = new double[scored.size()];
            for (int i = 0; i < left.length; i++) {
                left[i] = number.getOrDefault(scored.get(i)[0], -1);
                right[i] = number.getOrDefault(scored.get(i)[1], -1);
                bits[i] = Double.parseDouble(scored.get(i)[2]);
            }
            return new ScoredPairs(truth, left, right, bits);
        }
    }

    private void clustering() {
        text.append(
                "%,d records, %,d scored pairs.\n".formatted(pairs.nodes(), pairs.bits().length));
        text.append(
                "\n| clustering | setting | pairs P | R | F1 | B-cubed F1 | largest (true 21) | CPU ms |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        row("connected components", "p ≥ 0.5", () -> pairs.components(0));
        row("connected components", "p ≥ 0.95", () -> pairs.components(NINETEEN_TO_ONE));
        row(
                "**Samehand's communities**",
                "bits + 3, price 0.5: stated in advance",
                () -> pairs.communities(PRIOR, PRICE));
        for (double price : PRICES) {
            row("the same", "price %.1f".formatted(price), () -> pairs.communities(PRIOR, price));
        }
    }

    private void row(String method, String setting, Supplier<int[]> clustering) {
        Cpu.Timed<int[]> found = Cpu.mean(ROUNDS, clustering);
        Agreement agreement = Agreement.of(pairs.truth(), found.result());
        text.append(
                "| %s | %s | %.3f | %.3f | %.3f | %.3f | %d | %.1f |\n"
                        .formatted(
                                method,
                                setting,
                                agreement.pairs().precision(),
                                agreement.pairs().recall(),
                                agreement.pairs().f1(),
                                agreement.bCubed().f1(),
                                agreement.largest(),
                                found.cpuMillis()));
    }

    private void calibration() {
        text.append(
                "\n| nominal bits | pairs | claimed | observed | real bits |\n|---|---|---|---|---|\n");
        boolean[] none = new boolean[pairs.bits().length];
        List<Reliability.Bin> bins = Reliability.bins(pairs, none, BINS);
        for (Reliability.Bin bin : bins) {
            text.append(
                    "| %.1f | %,d | %.3f | %.3f | %.1f |\n"
                            .formatted(
                                    bin.bits(),
                                    bin.pairs(),
                                    bin.claimed(),
                                    bin.observed(),
                                    logOdds(bin.observed())));
        }
        text.append(
                "\n| labelled pairs | real bits = | error of claims before | after, median of 9 draws (range) |\n|---|---|---|---|\n");
        for (int labels : LABELS) {
            text.append(calibrated(labels));
        }
    }

    private String calibrated(int labels) {
        double[][] draws = new double[DRAWS][];
        for (int draw = 0; draw < DRAWS; draw++) {
            boolean[] labelled = new boolean[pairs.bits().length];
            SplittableRandom random = new SplittableRandom(labels + draw);
            Platt platt = Platt.learn(pairs, labels, random, labelled);
            double[] real = Arrays.stream(pairs.bits()).map(platt::real).toArray();
            draws[draw] =
                    new double[] {
                        platt.slope(),
                        platt.offset(),
                        Reliability.error(Reliability.bins(pairs, labelled, BINS)),
                        Reliability.error(Reliability.bins(pairs.with(real), labelled, BINS))
                    };
        }
        Arrays.sort(draws, Comparator.comparingDouble(draw -> draw[3]));
        double[] median = draws[DRAWS / 2];
        return "| %,d | %.2f × nominal %+.2f | %.4f | %.4f (%.4f to %.4f) |\n"
                .formatted(
                        labels,
                        median[0],
                        median[1],
                        median[2],
                        median[3],
                        draws[0][3],
                        draws[DRAWS - 1][3]);
    }

    private static double logOdds(double p) {
        return Math.log(p / (1 - p)) / Math.log(2);
    }
}
