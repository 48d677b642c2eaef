package dev.samehand.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Processes that are run once each: what one printed is kept in a file, and where the file is there
 * already the process is not run again, so that a measurement that was stopped goes on from there.
 */
final class Steps {

    private final Path folder;

    Steps(Path folder) {
        this.folder = folder;
    }

    /** What the step's process printed, now or before; nothing where it failed. */
    List<String> run(String step, List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path done = folder.resolve(step + ".txt");
        if (!Files.exists(done)) {
            System.err.println("measuring " + step);
            Path part = folder.resolve(step + ".part");
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(part.toFile())
                            .redirectError(folder.resolve(step + ".log").toFile())
                            .start();
            if (process.waitFor() != 0) {
                System.err.println(
                        step + " failed; the reasons stand in " + step + ".log beside it");
                return List.of();
            }
            Files.move(part, done, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.readAllLines(done);
    }
}
