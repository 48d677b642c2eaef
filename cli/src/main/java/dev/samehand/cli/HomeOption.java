package dev.samehand.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which home is meant. */
final class HomeOption {

    static final String USUAL = "samehand-home";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = USUAL,
            description =
                    "Directory in which Samehand keeps everything (default: ${DEFAULT-VALUE}).")
    private Path dir = Path.of(USUAL);

    Path dir() {
        return dir;
    }
}
