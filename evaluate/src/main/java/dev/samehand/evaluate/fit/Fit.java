package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.assess.calibration.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The room's second door: learns from decisions. The same files give the same model. */
public final class Fit {

    /**
     * Labels of each kind below which nothing is learned: ten for each of the two numbers of a
     * line, as logistic regression wants at least (Peduzzi et al. 1996).
     */
    public static final int LEAST_LABELS = 20;

    /** Networks with labels of each kind below which none can be held back in turn. */
    public static final int LEAST_NETWORKS = HeldBack.PARTS;

    /** Labels from which the calibration has no shape in mind. */
    public static final int ISOTONIC_LABELS = 500;

    /**
     * Networks with labels of each kind that this takes as well. Members of a network are right or
     * wrong together, so that five hundred of a dozen networks are a dozen cases; with fifty, the
     * share of a block of five networks is known to about a fifth.
     */
    public static final int ISOTONIC_NETWORKS = 50;

    private Fit() {}

    /**
     * A run to learn from.
     *
     * @param results directory with its {@code members.csv}
     * @param title name of its evidence
     * @param day on which it began
     * @param version of Samehand that made it
     * @param neededBits bits that a member needed, fixed-point
     * @param weights what its data said of observable types
     */
    public record Source(
            Path results,
            String title,
            String day,
            String version,
            int accounts,
            int neededBits,
            Model.Weights weights) {}

    /** The model and the labels that could not be used. */
    public record Fitted(Model model, List<RejectedLabel> rejected) {}

    /**
     * Learns from the decisions in a table.
     *
     * @throws FitRefusal if there are too few of them
     */
    public static Fitted learn(Source source, Path labelsFile) throws IOException {
        Labels.Read read =
                Labels.read(labelsFile, RunMembers.read(source.results, source.neededBits));
        Labelled labelled = read.labelled();
        enough(labelled, read.rejected());
        Map<Reading, Method> methods = Method.of(labelled);
        Model model =
                Model.of(
                        learned(source, labelled, hash(labelsFile)),
                        calibrate(labelled, methods),
                        check(labelled, methods),
                        source.weights);
        return new Fitted(model, read.rejected());
    }

    /** Each reading of networks apart, by its own method. */
    static Calibrations calibrate(Labelled labelled, Map<Reading, Method> methods) {
        return Calibrations.of(reading ->
                calibrate(labelled, reading, methods.getOrDefault(reading, Method.BUILT_IN)));
    }

    private static Calibration calibrate(Labelled all, Reading reading, Method method) {
        Labelled part = all.of(reading);
        // a part whose networks are all held back at once has nothing to learn from
        if (part.size() == 0) {
            return Calibrations.builtIn().of(reading);
        }
        return switch (method) {
            case OWN_LINE -> Platt.fit(part);
            case RISING -> Isotonic.fit(part);
            case BORROWED -> Platt.fit(part, Platt.fit(all).slope());
            case BUILT_IN -> Calibrations.builtIn().of(reading);
        };
    }

    static Model.Checked check(Labelled labelled, Map<Reading, Method> methods) {
        boolean[] decisions = labelled.decisions();
        Calibrations builtIn = Calibrations.builtIn();
        double[] before = new double[decisions.length];
        Arrays.setAll(
                before, i -> builtIn.of(labelled.reading(i)).probability(labelled.surplus(i)));
        double[] after = HeldBack.predict(labelled, others -> calibrate(others, methods));
        return new Model.Checked(
                Errors.of(before, decisions),
                Errors.of(after, decisions),
                Reliability.of(after, decisions));
    }

    /** Whether a line can be learned, and checked on networks that are held back. */
    static boolean isEnough(Labelled labelled) {
        return labelled.confirmed() >= LEAST_LABELS
                && labelled.dismissed() >= LEAST_LABELS
                && labelled.networks(true) >= LEAST_NETWORKS
                && labelled.networks(false) >= LEAST_NETWORKS;
    }

    private static void enough(Labelled labelled, List<RejectedLabel> rejected) {
        if (isEnough(labelled)) {
            return;
        }
        throw new FitRefusal(
                "too few labels: "
                        + labelled.confirmed()
                        + " confirmed members in "
                        + labelled.networks(true)
                        + " networks and "
                        + labelled.dismissed()
                        + " dismissed in "
                        + labelled.networks(false)
                        + (rejected.isEmpty() ? "" : ", " + rejected.size() + " lines not usable")
                        + ". It takes at least "
                        + LEAST_LABELS
                        + " of each, in at least "
                        + LEAST_NETWORKS
                        + " networks each. Review more members of this run, the random sample of"
                        + " its report first",
                rejected);
    }

    private static Learned learned(Source source, Labelled labelled, String labels) {
        return new Learned(
                source.title,
                source.day,
                source.version,
                source.accounts,
                labelled.networks(),
                labelled.confirmed(),
                labelled.dismissed(),
                labels);
    }

    private static String hash(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return "sha256 " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
