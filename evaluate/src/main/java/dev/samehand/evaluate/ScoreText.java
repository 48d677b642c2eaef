package dev.samehand.evaluate;

import java.util.Locale;

/** Lays out a score for a terminal. */
final class ScoreText {

    private final StringBuilder text = new StringBuilder();

    private ScoreText() {}

    static String of(Score score) {
        ScoreText out = new ScoreText();
        out.head(score);
        out.qualities(score);
        out.curve(score);
        out.networks(score);
        out.honest(score);
        return out.text.toString();
    }

    private void head(Score score) {
        line(
                String.format(
                        Locale.ROOT,
                        "%,d accounts, %,d of them planted in %,d networks",
                        score.accounts(),
                        score.planted(),
                        score.networks().networks()));
    }

    private void qualities(Score score) {
        line("");
        line(String.format(Locale.ROOT, "%-44s %9s %9s %9s", "", "precision", "recall", "F1"));
        quality("eligible accounts", score.eligible());
        quality("accounts in suspected networks", score.membership());
        quality("pairs in suspected networks", score.pairs());
        quality("B-cubed of suspected networks", score.bCubed());
        quality("pairs in all networks, innocent ones too", score.allPairs());
        if (score.hasCeiling()) {
            line(
                    String.format(
                            Locale.ROOT,
                            "%-44s %9s %9.4f   %.0f %% of it reached",
                            "ceiling of eligible accounts",
                            "",
                            score.ceilingRecall(),
                            100 * score.shareOfCeiling()));
        }
    }

    private void quality(String name, Quality quality) {
        line(
                String.format(
                        Locale.ROOT,
                        "%-44s %9.4f %9.4f %9.4f",
                        name,
                        quality.precision(),
                        quality.recall(),
                        quality.f1()));
    }

    private void curve(Score score) {
        line("");
        for (CurvePoint point : score.curve()) {
            if (point.reported() > 0) {
                quality("suspected, " + point.bits() + " bits and more", point.quality());
            }
        }
    }

    private void networks(Score score) {
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%-18s %9s %7s %9s %9s %9s %10s %9s",
                        "planted networks",
                        "networks",
                        "found",
                        "in reach",
                        "of these",
                        "accounts",
                        "reachable",
                        "eligible"));
        score.byCare().forEach(this::band);
        band(score.networks());
    }

    private void band(CareBand band) {
        line(
                String.format(
                        Locale.ROOT,
                        "%-18s %9d %7d %9d %9d %9d %10d %9d",
                        band.care(),
                        band.networks(),
                        band.found(),
                        band.inReach(),
                        band.inReachFound(),
                        band.accounts(),
                        band.reachable(),
                        band.eligible()));
    }

    private void honest(Score score) {
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%-18s %9s %9s %9s %9s %18s",
                        "honest accounts",
                        "accounts",
                        "reported",
                        "eligible",
                        "rate",
                        "95 % upper bound"));
        score.honest().forEach(this::kind);
        kind(score.lookAlikes());
    }

    private void kind(HonestKind kind) {
        line(
                String.format(
                        Locale.ROOT,
                        "%-18s %9d %9d %9d %9.5f %18.5f",
                        kind.kind(),
                        kind.accounts(),
                        kind.reported(),
                        kind.eligible(),
                        kind.rate(),
                        kind.upperBound()));
    }

    private void line(String row) {
        text.append(row.stripTrailing()).append('\n');
    }
}
