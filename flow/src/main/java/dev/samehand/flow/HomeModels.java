package dev.samehand.flow;

import dev.samehand.assess.calibration.Model;
import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The models that a home keeps, numbered in the order in which they were learned. */
public final class HomeModels {

    private HomeModels() {}

    /** The newest model of a home, or the built-in one. */
    static Model newest(Home home) throws IOException {
        Optional<Path> newest = home.lastModel();
        return newest.isPresent() ? Model.read(newest.get()) : Model.builtIn();
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
