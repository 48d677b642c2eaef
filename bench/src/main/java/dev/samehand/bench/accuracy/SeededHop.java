package dev.samehand.bench.accuracy;

import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.link.Linking;
import dev.samehand.link.Nearness;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.Seeds;
import dev.samehand.model.Columns;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The Hop airdrop with some labels known before: how well nearness to known-bad accounts puts the
 * other bad ones in front. Nothing is fitted here. Constants of the propagation were looked at on
 * draws 101 to 103, which are not among those that are reported.
 */
final class SeededHop {

    private static final int DRAWS = 10;

    private final Networks networks;
    private final HopTruth truth;

    private SeededHop(Networks networks, HopTruth truth) {
        this.networks = networks;
        this.truth = truth;
    }

    static String markdown(Path data, Path mapping) throws IOException {
        IntakeOptions options = IntakeOptions.defaults().withMapping(mapping);
        Columns columns = EvidenceFolder.open(data, options).read(Progress.silent()).columns();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        HopTruth truth = HopTruth.read(data.resolve("accounts.csv"), columns.accounts());
        return new SeededHop(networks, truth).table();
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        text.append(
                "| known before | known bad | known good | AUC | recall at precision 0.90 | at 0.95 | chance: precision |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (HopSeeds.Split split : HopSeeds.Split.values()) {
            text.append(row(split));
        }
        return text.toString();
    }

    private String row(HopSeeds.Split split) {
        List<Standing> standings = new ArrayList<>();
        HopSeeds last = HopSeeds.draw(split, truth, 1);
        for (int draw = 1; draw <= DRAWS; draw++) {
            last = HopSeeds.draw(split, truth, draw);
            standings.add(standing(last));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s | %s | %.3f |%n",
                split.words,
                last.bad().cardinality(),
                last.good().cardinality(),
                spread(standings, Standing::auc),
                spread(standings, Standing::recallAt90),
                spread(standings, Standing::recallAt95),
                standings.stream().mapToDouble(Standing::share).average().orElse(0));
    }

    private Standing standing(HopSeeds seeds) {
        Nearness near =
                networks.nearness(new Seeds(seeds.bad(), seeds.good(), Set.of(), seeds.unknown()));
        int size = seeds.asked().cardinality();
        float[] scores = new float[size];
        boolean[] bad = new boolean[size];
        int at = 0;
        for (int a = seeds.asked().nextSetBit(0); a >= 0; a = seeds.asked().nextSetBit(a + 1)) {
            scores[at] = (float) near.of(a);
            bad[at++] = truth.bad()[a];
        }
        return Standing.of(scores, bad, size);
    }

    private static String spread(List<Standing> standings, ToDoubleFunction<Standing> figure) {
        var summary = standings.stream().mapToDouble(figure).summaryStatistics();
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f–%.3f)",
                summary.getAverage(),
                summary.getMin(),
                summary.getMax());
    }
}
