package dev.samehand.flow;

import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.ModelDamage;
import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** What is wrong with each damaged model of a home. */
    public static List<String> damages(Path homeDir) throws IOException {
        List<String> damages = new ArrayList<>();
        try (Home home = Home.look(homeDir)) {
            for (Path model : home.models()) {
                try {
                    Model.read(model);
                } catch (ModelDamage damage) {
                    damages.add(String.valueOf(damage.getMessage()));
                }
            }
        }
        return damages;
    }

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
