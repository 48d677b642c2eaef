package dev.samehand.evaluate.accuracy;

import dev.samehand.evaluate.CareBand;
import dev.samehand.evaluate.CurvePoint;
import dev.samehand.evaluate.HonestKind;
import dev.samehand.evaluate.Score;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the trials gave. */
public record AccuracyReport(List<TrialResult> results) {

    /** Honest accounts by kind over all trials. */
    public List<HonestKind> honest() {
        return pooled(Score::honest, HonestKind::kind, AccuracyReport::sum);
    }

    /** All honest kinds but ordinary persons, over all trials. */
    public HonestKind lookAlikes() {
        return results.stream()
                .map(result -> result.samehand().lookAlikes())
                .reduce(new HonestKind("look-alikes", 0, 0, 0), AccuracyReport::sum);
    }

    /** Planted networks by care over all trials. */
    public List<CareBand> byCare() {
        return pooled(Score::byCare, CareBand::care, AccuracyReport::sum);
    }

    /** The curve over all trials. */
    public List<CurvePoint> curve() {
        return pooled(Score::curve, CurvePoint::bits, CurvePoint::plus);
    }

    /** The tables of {@code docs/accuracy.md}. */
    public String markdown() {
        return AccuracyTable.of(this);
    }

    private <K, T> List<T> pooled(
            Function<Score, List<T>> part,
            Function<T, K> name,
            java.util.function.BinaryOperator<T> sum) {
        Map<K, T> pooled =
                results.stream()
                        .flatMap(result -> part.apply(result.samehand()).stream())
                        .collect(Collectors.toMap(name, Function.identity(), sum, TreeMap::new));
        return List.copyOf(pooled.values());
    }

    private static HonestKind sum(HonestKind a, HonestKind b) {
        return new HonestKind(
                a.kind(),
                a.accounts() + b.accounts(),
                a.reported() + b.reported(),
                a.eligible() + b.eligible());
    }

    private static CareBand sum(CareBand a, CareBand b) {
        return new CareBand(
                a.care(),
                a.networks() + b.networks(),
                a.inReach() + b.inReach(),
                a.found() + b.found(),
                a.inReachFound() + b.inReachFound(),
                a.accounts() + b.accounts(),
                a.reachable() + b.reachable(),
                a.eligible() + b.eligible());
    }
}
