package dev.samehand.assess.calibration;

import dev.samehand.link.Estimate;
import dev.samehand.link.Priors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Samehand has learned from decisions: one readable file that names itself by its content.
 * Immutable and safe to share between threads.
 *
 * @param id first 12 hexadecimal digits of the SHA-256 of what the file says
 * @param text the whole file
 * @param learned what it was learned from
 * @param checked how far its probabilities could be relied on
 * @param weights what the data said of observable types
 */
public record Model(
        String id,
        String text,
        Learned learned,
        Calibrations calibrations,
        Checked checked,
        Weights weights) {

    /** Bytes of the largest model file that is read. */
    public static final int LARGEST_BYTES = 1 << 20;

    /**
     * How reliable the probabilities are, asked of decisions that the model had not seen.
     *
     * @param before errors of the built-in model, which is what a run has without this one
     * @param after errors of the model
     * @param reliability of the model
     */
    public record Checked(Errors before, Errors after, Reliability reliability) {}

    /**
     * What the data said of observable types.
     *
     * @param applied whether runs weigh by it; otherwise it is only told
     */
    public record Weights(boolean applied, List<Estimate> estimates) {
        public Weights {
            estimates = List.copyOf(estimates);
        }
    }

    /** The model that comes with Samehand: bits as they are, learned from nobody's decisions. */
    public static Model builtIn() {
        return BuiltIn.MODEL;
    }

    /** A model of these parts, with the id that its text gives it. */
    public static Model of(
            Learned learned, Calibrations calibrations, Checked checked, Weights weights) {
        return ModelReader.read(
                ModelText.of(learned, calibrations, checked, weights), "a model just written");
    }

    /**
     * Reads a model file.
     *
     * @throws ModelDamage if it is no model file, a newer one, or not as it was written
     */
    public static Model read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new ModelDamage(file + " is no model: it is larger than 1 MiB");
        }
        return ModelReader.read(
                Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
    }

    /** Whether probabilities rest on decisions of the user's own. */
    public boolean calibrated() {
        return !(calibrations.of(Reading.SUSPECTED) instanceof Calibration.AsTheyAre);
    }

    /** The weights to link with: the priors, or what the model says where it says so. */
    public Priors weigh(Priors priors) {
        return weights.applied ? priors.with(weights.estimates) : priors;
    }

    private static final class BuiltIn {
        static final Model MODEL = load();

        private static Model load() {
            try (InputStream in = Model.class.getResourceAsStream("built-in.txt")) {
                assert in != null : "built-in.txt is missing from the build";
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                return ModelReader.read(text, "the built-in model");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
