package dev.samehand.evaluate.fit;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

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
        Model model =
                Model.of(
                        learned(source, labelled, hash(labelsFile)),
                        calibrate(labelled),
                        check(labelled),
                        source.weights);
        return new Fitted(model, read.rejected());
    }

    /** Few labels bear a straight line only; many show their own shape. */
    static Calibration calibrate(Labelled labelled) {
        return labelled.size() < ISOTONIC_LABELS ? Platt.fit(labelled) : Isotonic.fit(labelled);
    }

    /** The method is that of all labels, although each part sees fewer. */
    static Model.Checked check(Labelled labelled) {
        boolean few = labelled.size() < ISOTONIC_LABELS;
        boolean[] decisions = labelled.decisions();
        Calibration asTheyAre = new Calibration.AsTheyAre();
        double[] before = new double[decisions.length];
        Arrays.setAll(before, i -> asTheyAre.probability(labelled.surplus(i)));
        double[] after = HeldBack.predict(labelled, few ? Platt::fit : Isotonic::fit);
        return new Model.Checked(
                Errors.of(before, decisions),
                Errors.of(after, decisions),
                Reliability.of(after, decisions));
    }

    private static void enough(Labelled labelled, List<RejectedLabel> rejected) {
        boolean labels =
                labelled.confirmed() >= LEAST_LABELS && labelled.dismissed() >= LEAST_LABELS;
        boolean networks =
                labelled.networks(true) >= LEAST_NETWORKS
                        && labelled.networks(false) >= LEAST_NETWORKS;
        if (labels && networks) {
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
                        + " its report first");
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
