package dev.samehand.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Scores runs against a truth. Safe to use from several threads. */
public final class Evaluation {

    /** Where the curve is read off, in bits. */
    private static final int[] CURVE_BITS = {0, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80};

    private final Truth truth;
    private final Optional<Planted> planted;
    private final Assignment assignment;
    private final Overlap suspected;

    private Evaluation(Truth truth, Optional<Planted> planted, Reported reported) {
        this.truth = truth;
        this.planted = planted;
        assignment = new Assignment(reported, truth);
        suspected = Overlap.suspected(assignment, truth);
    }

    /**
     * Scores the result files of a run.
     *
     * @param results directory with {@code networks.csv} and {@code members.csv}
     * @param plantedFile the simulator's record, for the ceiling
     */
    public static Score score(Path results, Path truthFile, Optional<Path> plantedFile)
            throws IOException {
        Truth truth = Truth.read(truthFile);
        return score(ResultFiles.read(results, truth), truth, plantedFile);
    }

    /** Scores the memberships of any method. */
    public static Score score(Reported reported, Path truthFile, Optional<Path> plantedFile)
            throws IOException {
        return score(reported, Truth.read(truthFile), plantedFile);
    }

    private static Score score(Reported reported, Truth truth, Optional<Path> plantedFile)
            throws IOException {
        Optional<Planted> planted =
                plantedFile.isPresent()
                        ? Optional.of(Planted.read(plantedFile.get(), truth))
                        : Optional.empty();
        return new Evaluation(truth, planted, reported).score();
    }

    private Score score() {
        List<CareBand> bands = bands();
        List<HonestKind> honest = honest();
        CareBand none = new CareBand("all", 0, 0, 0, 0, 0, 0, 0);
        HonestKind nobody = new HonestKind("look-alikes", 0, 0, 0);
        return new Score(
                truth.size(),
                truth.plantedAccounts(),
                suspected.pairs(),
                suspected.bCubed(),
                Overlap.all(assignment, truth).pairs(),
                membership(),
                eligible(),
                IntStream.of(CURVE_BITS).mapToObj(this::curvePoint).toList(),
                bands.stream().reduce(none, CareBand::plus),
                bands,
                honest,
                honest.stream()
                        .filter(kind -> !kind.kind().equals(Truth.PERSON))
                        .reduce(nobody, HonestKind::plus),
                planted.isPresent());
    }

    private Quality membership() {
        int reported = 0;
        int right = 0;
        for (int account = 0; account < truth.size(); account++) {
            if (assignment.suspected(account) != Assignment.NONE) {
                reported++;
                right += truth.planted(account) ? 1 : 0;
            }
        }
        return Quality.of(right, reported, truth.plantedAccounts());
    }

    private CurvePoint curvePoint(int leastBits) {
        int reported = 0;
        int right = 0;
        for (int account = 0; account < truth.size(); account++) {
            if (assignment.suspected(account) != Assignment.NONE
                    && assignment.bits(account) >= leastBits) {
                reported++;
                right += truth.planted(account) ? 1 : 0;
            }
        }
        return new CurvePoint(leastBits, reported, right, truth.plantedAccounts());
    }

    private Quality eligible() {
        int reported = 0;
        int right = 0;
        for (int account = 0; account < truth.size(); account++) {
            if (assignment.eligible(account)) {
                reported++;
                right += truth.planted(account) ? 1 : 0;
            }
        }
        return Quality.of(right, reported, truth.plantedAccounts());
    }

    private List<HonestKind> honest() {
        Map<String, HonestKind> kinds = new TreeMap<>();
        for (int account = 0; account < truth.size(); account++) {
            if (!truth.planted(account)) {
                boolean reported = assignment.any(account) != Assignment.NONE;
                String kind = truth.kind(account);
                kinds.merge(
                        kind,
                        new HonestKind(
                                kind, 1, reported ? 1 : 0, assignment.eligible(account) ? 1 : 0),
                        HonestKind::plus);
            }
        }
        return List.copyOf(kinds.values());
    }

    private List<CareBand> bands() {
        Optional<Ceiling> ceiling = planted.map(record -> Ceiling.of(truth, record));
        Map<String, CareBand> bands = new TreeMap<>();
        truth.networks()
                .forEach((name, members) -> {
                    CareBand band = band(name, members, ceiling);
                    bands.merge(band.care(), band, CareBand::plus);
                });
        return new ArrayList<>(bands.values());
    }

    private CareBand band(String network, List<Integer> members, Optional<Ceiling> ceiling) {
        boolean found = found(network, members);
        boolean inReach = ceiling.map(c -> c.reaches(network)).orElse(false);
        String care =
                planted.map(record -> record.described(members.getFirst(), "care", "unknown"))
                        .orElse("unknown");
        return new CareBand(
                care,
                1,
                inReach ? 1 : 0,
                found ? 1 : 0,
                found && inReach ? 1 : 0,
                members.size(),
                ceiling.map(c -> (int) members.stream().filter(c::reaches).count()).orElse(0),
                (int) members.stream().filter(assignment::eligible).count());
    }

    /**
     * Whether at least half of a planted network is together in one suspected network, and most of
     * what is reported with it is its own.
     */
    private boolean found(String network, List<Integer> members) {
        return members.stream()
                .mapToInt(assignment::suspected)
                .filter(number -> number != Assignment.NONE)
                .distinct()
                .anyMatch(number -> {
                    int together = suspected.reportedWithin(number, network);
                    return together >= 2
                            && together * 2 >= members.size()
                            && together * 2 > suspected.size(number);
                });
    }
}
