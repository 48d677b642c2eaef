package dev.samehand.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which home is meant. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "samehand-home",
            description =
                    "Directory in which Samehand keeps everything (default: ${DEFAULT-VALUE}).")
    private Path dir = Path.of("samehand-home");

    Path dir() {
        return dir;
    }
}
