package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds, deletes, merges, links and compacts is killed (SIGKILL) at random moments,
 * and the index is opened again: five times in every test run, and as often as the system property
 * {@code samehand.crash.kills} says.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("samehand.crash.kills", 5);
    private static final long SEED = Long.getLong("samehand.crash.seed", 4);

    @TempDir Path home;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
        Random random = new Random(SEED);
        int done = 0;
        int torn = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killed(done, random.nextInt(60));
            try (AccountIndex index = CrashPlan.open(home)) {
                torn += index.notices().size();
                done = CrashPlan.check(index, acknowledged, "seed " + SEED + ", kill " + kill);
            }
        }
        assertThat(done).as("seed %d: steps done", SEED).isGreaterThan(KILLS);
        System.out.printf(
                "crash: seed %d: %d kills of the index, %d steps, %d torn logs cut%n",
                SEED, KILLS, done, torn);
    }

    /**
     * Has a child work from a step on and kills it once it has said so many lines.
     *
     * @return steps of which the child said that they are done
     */
    private int killed(int from, int lines) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashChild.class.getName(),
                                home.toString(),
                                Integer.toString(from))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int done = from;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = said.readLine();
            assertThat(line).as("seed %d: the child started", SEED).isNotNull();
            for (int i = 0; line != null; i++) {
                done = Math.max(done, Integer.parseInt(line) + 1);
                if (i == lines) {
                    child.toHandle().destroyForcibly();
                }
                line = next(said);
            }
        }
        assertThat(child.waitFor()).as("seed %d: killed, not failed", SEED).isEqualTo(137);
        return done;
    }

    /** A line that the kill cut is no acknowledgement. */
    private static @Nullable String next(BufferedReader said) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = said.read(); c >= 0; c = said.read()) {
            if (c == '\n') {
                return line.toString();
            }
            line.append((char) c);
        }
        return null;
    }
}
