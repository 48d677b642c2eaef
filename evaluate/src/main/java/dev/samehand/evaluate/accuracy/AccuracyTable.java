package dev.samehand.evaluate.accuracy;

import dev.samehand.evaluate.CareBand;
import dev.samehand.evaluate.CurvePoint;
import dev.samehand.evaluate.HonestKind;
import dev.samehand.evaluate.Quality;
import dev.samehand.evaluate.Score;
import java.util.Locale;

/** Lays the figures out as Markdown. */
final class AccuracyTable {

    private final StringBuilder text = new StringBuilder();

    private AccuracyTable() {}

    static String of(AccuracyReport report) {
        AccuracyTable table = new AccuracyTable();
        table.worlds(report);
        table.baselines(report);
        table.honest(report);
        table.care(report);
        table.curve(report);
        return table.text.toString();
    }

    private void worlds(AccuracyReport report) {
        header(
                "world",
                "planted",
                "eligible precision",
                "recall",
                "ceiling",
                "of the ceiling",
                "networks in reach found",
                "networks found",
                "look-alikes eligible",
                "pairs P / R",
                "B-cubed P / R");
        for (TrialResult result : report.results()) {
            world(result.trial().name(), result.samehand());
        }
    }

    private void world(String name, Score score) {
        CareBand networks = score.networks();
        boolean ceiling = score.hasCeiling();
        row(
                name,
                count(networks.accounts()) + " in " + networks.networks(),
                three(score.eligible().precision()),
                three(score.eligible().recall()),
                ceiling ? three(score.ceilingRecall()) : "–",
                ceiling ? Math.round(100 * score.shareOfCeiling()) + " %" : "–",
                ceiling ? networks.inReachFound() + " of " + networks.inReach() : "–",
                networks.found() + " of " + networks.networks(),
                score.lookAlikes().eligible() + " of " + count(score.lookAlikes().accounts()),
                both(score.pairs()),
                both(score.bCubed()));
    }

    private void baselines(AccuracyReport report) {
        header(
                "world",
                "Samehand, eligible P / R",
                "networks found",
                "any shared identifier P / R",
                "networks found",
                "best setting",
                "Fellegi–Sunter P / R",
                "networks found",
                "best setting");
        for (TrialResult result : report.results()) {
            row(
                    result.trial().name(),
                    both(result.samehand().eligible()),
                    count(result.samehand().networks().found()),
                    both(result.anyIdentifier().score().eligible()),
                    count(result.anyIdentifier().score().networks().found()),
                    result.anyIdentifier().setting(),
                    both(result.fellegiSunter().score().eligible()),
                    count(result.fellegiSunter().score().networks().found()),
                    result.fellegiSunter().setting());
        }
    }

    private void honest(AccuracyReport report) {
        header("honest accounts, all worlds", "accounts", "reported", "eligible", "upper bound");
        report.honest().forEach(this::kind);
        kind(report.lookAlikes());
    }

    private void kind(HonestKind kind) {
        row(
                kind.kind(),
                count(kind.accounts()),
                count(kind.reported()),
                count(kind.eligible()),
                "one in " + count((long) (1 / kind.upperBound())));
    }

    private void care(AccuracyReport report) {
        header(
                "planted networks, all worlds",
                "networks",
                "in reach",
                "of these found",
                "accounts",
                "reachable",
                "eligible");
        for (CareBand band : report.byCare()) {
            row(
                    band.care(),
                    count(band.networks()),
                    count(band.inReach()),
                    count(band.inReachFound()),
                    count(band.accounts()),
                    count(band.reachable()),
                    count(band.eligible()));
        }
    }

    private void curve(AccuracyReport report) {
        header("members of suspected networks with", "accounts", "precision", "recall");
        for (CurvePoint point : report.curve()) {
            if (point.reported() > 0) {
                row(
                        point.bits() + " bits and more",
                        count(point.reported()),
                        three(point.quality().precision()),
                        three(point.quality().recall()));
            }
        }
    }

    private void header(String... cells) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        row(cells);
        text.append("|---".repeat(cells.length)).append("|\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String both(Quality quality) {
        return three(quality.precision()) + " / " + three(quality.recall());
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
