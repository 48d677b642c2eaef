package dev.samehand.flow;

import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.ModelDamage;
import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The models that a home keeps, numbered in the order in which they were learned. */
public final class HomeModels {

    private HomeModels() {}

    /** The newest model of a home, or the built-in one. */
    static Model newest(Home home) throws IOException {
        List<Path> models = home.models();
        return models.isEmpty() ? Model.builtIn() : Model.read(models.getLast());
    }

    /** What is wrong with the newest model of a home; nobody reads those before it. */
    public static Optional<Damage> damage(Path homeDir) throws IOException {
        try (Home home = Home.look(homeDir)) {
            List<Path> models = home.models();
            if (models.isEmpty()) {
                return Optional.empty();
            }
            try {
                Model.read(models.getLast());
                return Optional.empty();
            } catch (ModelDamage damage) {
                String problem = String.valueOf(damage.getMessage());
                return Optional.of(new Damage(models.getLast(), problem));
            }
        }
    }

    /**
     * A model that is not what was written.
     *
     * @param model its file
     */
    public record Damage(Path model, String problem) {}

    /** The results of the home's newest run. */
    public static Optional<Path> lastRun(Path homeDir) throws IOException {
        try (Home home = Home.look(homeDir)) {
            return home.lastRun();
        }
    }

    /** Keeps a model, which the next link run will use. */
    public static Path keep(Path homeDir, Model model) throws IOException {
        try (Home home = Home.open(homeDir)) {
            return home.keepModel(model.text().getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
