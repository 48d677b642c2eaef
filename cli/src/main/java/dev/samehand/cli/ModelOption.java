package dev.samehand.cli;

import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.ModelDamage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How bits become probabilities: what {@code fit} has learned, or the built-in way. */
final class ModelOption {

    private static final String BUILT_IN = "built-in";

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "Model that samehand fit wrote, or built-in (default: in a home its newest,"
                            + " otherwise built-in).")
    private @Nullable String named;

    /** The model that the user names, if any. */
    Optional<Model> model() {
        if (named == null) {
            return Optional.empty();
        }
        return Optional.of(named.equals(BUILT_IN) ? Model.builtIn() : read(Path.of(named)));
    }

    private static Model read(Path file) {
        try {
            return Model.read(file);
        } catch (IOException e) {
            throw new Refusal("cannot read the model: " + Failures.inWords(e));
        } catch (ModelDamage e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
