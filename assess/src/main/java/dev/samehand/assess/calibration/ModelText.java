package dev.samehand.assess.calibration;

import dev.samehand.assess.calibration.Model.Checked;
import dev.samehand.assess.calibration.Model.Weights;
import dev.samehand.link.Estimate;
import dev.samehand.model.Bits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Writes a model as its file. Equal models give equal bytes; {@link ModelReader} reads it. */
final class ModelText {

    static final String FIRST_WORDS = "samehand model ";
    static final int LAYOUT = 1;
    static final int ID_DIGITS = 12;

    /** Characters of a name from outside that the file keeps. */
    private static final int LONGEST_NAME = 200;

    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    static String of(Learned learned, Calibrations calibrations, Checked checked, Weights weights) {
        ModelText body = new ModelText();
        body.explain();
        body.learned(learned);
        for (Reading reading : Reading.values()) {
            body.section(reading.section(), reading.words() + "; surplus = bits less those needed");
            body.calibration(calibrations.of(reading));
        }
        body.checked(checked);
        body.weights(weights);
        String content = body.text.toString();
        return FIRST_WORDS + LAYOUT + "\nid " + id(content) + "\n" + content;
    }

    /** What the second line must say of all that follows it. */
    static String id(String content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void explain() {
        line(
                "# What samehand fit has learned: how bits become probabilities. The id is made of all");
        line(
                "# that follows it, so an edited file is refused. Numbers are rounded as they are used.");
    }

    private void learned(Learned learned) {
        section("learned", "labels are decisions about members of the run");
        named("run", plain(learned.run()));
        named("day", plain(learned.day()));
        named("version", plain(learned.version()));
        named("accounts", learned.accounts());
        named("networks", learned.networks());
        named("confirmed", learned.confirmed());
        named("dismissed", learned.dismissed());
        named("labels", plain(learned.labels()));
    }

    private void calibration(Calibration calibration) {
        switch (calibration) {
            case Calibration.AsTheyAre _ -> named("method", "none");
            case Calibration.Explained _ -> named("method", "explained");
            case Calibration.Sigmoid sigmoid -> {
                named("method", "platt");
                line("# probability = 1 / (1 + 2^-(slope * surplus + offset))");
                named("slope", six(sigmoid.slope()));
                named("offset", six(sigmoid.offset()));
            }
            case Calibration.Rising rising -> {
                named("method", "isotonic");
                line("# surplus and probability, straight between points");
                for (Calibration.Point point : rising.points()) {
                    named("point", Bits.text(point.surplus()) + " " + six(point.probability()));
                }
            }
        }
    }

    private void checked(Checked checked) {
        section(
                "checked",
                "on decisions of networks held back in turn; before: the built-in model");
        line("#           ECE      Brier    log-loss in bits");
        named("before", errors(checked.before()));
        named("after", errors(checked.after()));
        line("#           tenth  members  predicted  observed");
        for (Reliability.Bin bin : checked.reliability().bins()) {
            named(
                    "bin",
                    bin.number()
                            + " "
                            + bin.count()
                            + " "
                            + six(bin.predicted())
                            + " "
                            + six(bin.observed()));
        }
    }

    private void weights(Weights weights) {
        section("weights", "m and u of the data at hand, blended with the priors");
        named("applied", weights.applied() ? "yes" : "no");
        line("#           type  pairs  m  u  cap  prior-m  prior-cap");
        for (Estimate estimate : weights.estimates()) {
            named(
                    "type",
                    String.join(
                            " ",
                            estimate.type(),
                            Long.toString(estimate.pairs()),
                            six(estimate.m()),
                            six(estimate.u()),
                            Bits.text(estimate.cap()),
                            six(estimate.priorM()),
                            Bits.text(estimate.priorCap())));
        }
    }

    private static String errors(Errors errors) {
        return six(errors.calibration()) + " " + six(errors.brier()) + " " + six(errors.logLoss());
    }

    private static String six(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }

    /** A name from outside, on one line and in characters that every editor shows. */
    private static String plain(String name) {
        String shown = name.replaceAll("[^ -~]", "?").strip();
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }

    private void section(String name, String why) {
        line("");
        line("[" + name + "]");
        line("# " + why);
    }

    private void named(String name, Object value) {
        line((String.format(Locale.ROOT, "%-11s ", name) + value).stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
