package dev.samehand.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data beside the project that tests read where it is at hand. */
final class Shared {

    private Shared() {}

    /** A path below {@code ../shared} of the project, or of the system property. */
    static Path path(String name) {
        String named = System.getProperty("samehand.shared");
        Path root = Path.of(named == null ? "../../shared" : named).toAbsolutePath().normalize();
        Path wanted = root.resolve(name);
        assumeTrue(Files.exists(wanted), "no " + wanted + " here: test skipped");
        return wanted;
    }
}
