package dev.samehand.cli;

import dev.samehand.link.Priors;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Weights that the user names, or the built-in ones. */
final class PriorsOption {

    private PriorsOption() {}

    static Priors read(@Nullable Path file) {
        if (file == null) {
            return Priors.standard();
        }
        try {
            return Priors.read(file);
        } catch (IOException e) {
            throw new Refusal("cannot read the priors: " + Failures.inWords(e));
        } catch (IllegalArgumentException e) {
            throw new Refusal("cannot use the priors: " + e.getMessage());
        }
    }

    static String name(@Nullable Path file) {
        return file == null ? "built in" : file.toString();
    }
}
