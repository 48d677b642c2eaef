package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An intake that is cut off, as by kill -9 or a power failure, leaves no half batch. */
class KilledIntakeTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");

    /** The child is killed the moment that it tells of one of these stages. */
    private static final List<String> MOMENTS =
            List.of(
                    "looking for changes",
                    "reading accounts",
                    "reading sign_ins",
                    "making the batch durable",
                    "making the batch durable");

    @TempDir Path parent;

    @Test
    void nothingIsHalfThereAndTheNextIntakeIsWhole() throws Exception {
        Path home = parent.resolve("home");
        for (String moment : MOMENTS) {
            kill(home, moment);
            Ran verified = Ran.samehand("verify", "--home", home);
            assertThat(verified.exitCode()).as(moment + ": " + verified.out()).isZero();
            assertThat(batches(home)).as(moment).hasSizeLessThanOrEqualTo(1);
        }
        Ran ran = Ran.samehand("intake", EXAMPLE, "--home", home);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(batches(home)).hasSize(1);
        assertThat(Ran.samehand("verify", "--home", home).exitCode()).isZero();

        Path results = parent.resolve("results");
        Ran.samehand("scan", EXAMPLE, "--out", results);
        Ran.samehand("link", "--home", home);
        assertThat(home.resolve("runs/000001/evidence.csv"))
                .hasSameBinaryContentAs(results.resolve("evidence.csv"));
    }

    private static void kill(Path home, String moment) throws Exception {
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Samehand.class.getName(),
                                "intake",
                                EXAMPLE.toString(),
                                "--home",
                                home.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(java.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.contains(moment)) {
                    java.toHandle().destroyForcibly();
                }
            }
        }
        java.waitFor();
    }

    /** Everything in the lake that is not plainly set aside. */
    private static List<Path> batches(Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("lake"))) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
