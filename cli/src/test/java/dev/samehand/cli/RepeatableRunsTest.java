package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same output, to the byte. */
class RepeatableRunsTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");

    /** The only file of a run that tells when and how it was made. */
    private static final String DIFFERS = "run.json";

    @TempDir Path parent;

    private Path results;

    @BeforeEach
    void scanTheExample() {
        results = parent.resolve("results");
        assertThat(Ran.samehand("scan", EXAMPLE, "--out", results).exitCode()).isZero();
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws Exception {
        for (int threads : new int[] {1, 3}) {
            Path other = parent.resolve("threads" + threads);
            scanInAnotherJava(other, threads);
            for (Path file : filesOf(results)) {
                assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void anotherOrderOfRowsGivesTheSameNetworksAndEvidence() throws IOException {
        long seed = 20261121;
        Path shuffled = Files.createDirectories(parent.resolve("shuffled/evidence"));
        Random random = new Random(seed);
        for (Path table : filesOf(EXAMPLE)) {
            shuffle(table, shuffled.resolve(table.getFileName()), random);
        }
        Path other = parent.resolve("other");
        Ran.samehand("scan", shuffled, "--out", other);

        for (String table : List.of("networks.csv", "members.csv", "links.csv")) {
            assertThat(other.resolve(table))
                    .as("%s, rows shuffled with seed %d", table, seed)
                    .hasSameTextualContentAs(results.resolve(table));
        }
        assertThat(withoutPlaces(other)).as("seed %d", seed).isEqualTo(withoutPlaces(results));
    }

    private static void scanInAnotherJava(Path out, int threads) throws Exception {
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Samehand.class.getName(),
                                "scan",
                                EXAMPLE.toString(),
                                "--quiet",
                                "--threads",
                                String.valueOf(threads),
                                "--out",
                                out.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(java.waitFor()).isZero();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(DIFFERS)).sorted().toList();
        }
    }

    private static void shuffle(Path table, Path target, Random random) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        int header = table.toString().endsWith(".csv") ? 1 : 0;
        Collections.shuffle(rows.subList(header, rows.size()), random);
        Files.write(target, rows);
    }

    /** Evidence without the file and the line at the end of each row. */
    private static List<String> withoutPlaces(Path run) throws IOException {
        return Files.readAllLines(run.resolve("evidence.csv")).stream()
                .map(row -> row.replaceAll(",[^,]*,[0-9]*$", ""))
                .toList();
    }
}
