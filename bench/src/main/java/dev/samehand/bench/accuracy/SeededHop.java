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

    /** Weight of the rank by network where both ranks count; looked at on the same other draws. */
    private static final double NETWORK = 0.25;

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
        List<Standing> alone = new ArrayList<>();
        List<Standing> both = new ArrayList<>();
        HopSeeds last = HopSeeds.draw(split, truth, 1);
        for (int draw = 1; draw <= DRAWS; draw++) {
            last = HopSeeds.draw(split, truth, draw);
            int[] asked = last.asked().stream().toArray();
            float[] near = near(last, asked);
            alone.add(standing(near, asked));
            both.add(standing(average(Ranks.of(near), Ranks.of(sizes(asked))), asked));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %s |%n| the same, and the size of the network found | | | %s |%n",
                split.words,
                last.bad().cardinality(),
                last.good().cardinality(),
                figures(alone),
                figures(both));
    }

    private float[] near(HopSeeds seeds, int[] asked) {
        Nearness near =
                networks.nearness(new Seeds(seeds.bad(), seeds.good(), Set.of(), seeds.unknown()));
        float[] scores = new float[asked.length];
        for (int i = 0; i < asked.length; i++) {
            scores[i] = (float) near.of(asked[i]);
        }
        return scores;
    }

    /** Size of the network that each account was found in without any label; 0 for none. */
    private float[] sizes(int[] asked) {
        float[] sizes = new float[asked.length];
        for (int i = 0; i < asked.length; i++) {
            int network = networks.networkOf(asked[i]);
            sizes[i] = network < 0 ? 0 : networks.members(network).length;
        }
        return sizes;
    }

    private static float[] average(float[] nearness, float[] network) {
        float[] both = new float[nearness.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (float) ((1 - NETWORK) * nearness[i] + NETWORK * network[i]);
        }
        return both;
    }

    private Standing standing(float[] scores, int[] asked) {
        boolean[] bad = new boolean[asked.length];
        for (int i = 0; i < asked.length; i++) {
            bad[i] = truth.bad()[asked[i]];
        }
        return Standing.of(scores, bad, asked.length);
    }

    private static String figures(List<Standing> standings) {
        return String.format(
                Locale.ROOT,
                "%s | %s | %s | %.3f",
                spread(standings, Standing::auc),
                spread(standings, Standing::recallAt90),
                spread(standings, Standing::recallAt95),
                standings.stream().mapToDouble(Standing::share).average().orElse(0));
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
