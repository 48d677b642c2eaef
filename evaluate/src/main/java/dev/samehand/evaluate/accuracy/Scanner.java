package dev.samehand.evaluate.accuracy;

import dev.samehand.model.Columns;
import java.io.IOException;
import java.nio.file.Path;

/** What is measured, handed in from outside: this room knows neither intake nor flow. */
public interface Scanner {

    /** Scans an evidence folder and writes {@code networks.csv} and {@code members.csv}. */
    void scan(Path evidence, Path results) throws IOException;

    /** Reads an evidence folder, for the baselines. */
    Columns read(Path evidence) throws IOException;
}
