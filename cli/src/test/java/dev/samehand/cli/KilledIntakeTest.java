package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An intake that is cut off, as by kill -9 or a power failure, leaves no half batch: five times in
 * every test run, and as often as the system property {@code samehand.crash.home.kills} says.
 */
class KilledIntakeTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");
    private static final int KILLS = Integer.getInteger("samehand.crash.home.kills", 5);
    private static final long SEED = Long.getLong("samehand.crash.seed", 4);

    /** The child is killed soon after it tells of one of these stages. */
    private static final List<String> MOMENTS =
            List.of(
                    "looking for changes",
                    "reading accounts",
                    "making the batch durable",
                    "making the batch durable",
                    "indexing newcomers");

    /** Milliseconds between the telling and the kill, at most. */
    private static final int LATE = 120;

    @TempDir Path parent;

    @Test
    void nothingIsHalfThereAndTheNextIntakeIsWhole() throws Exception {
        Random random = new Random(SEED);
        Path home = parent.resolve("home");
        Path whole = parent.resolve("whole");
        for (Path each : List.of(home, whole)) {
            run("intake", EXAMPLE, "--home", each);
            run("link", "--home", each);
        }
        int inTime = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path more = more(kill);
            int before = batches(home).size();
            int late = kill < MOMENTS.size() ? 0 : random.nextInt(LATE);
            String moment = MOMENTS.get(kill % MOMENTS.size());
            Killed.at(moment, late, "intake", more, "--home", home);
            String what = "seed %d, kill %d, %d ms after %s".formatted(SEED, kill, late, moment);
            Ran verified = Ran.samehand("verify", "--home", home);
            assertThat(verified.exitCode()).as(what + ": " + verified.out()).isZero();
            assertThat(batches(home)).as(what).hasSizeBetween(before, before + 1);
            inTime += batches(home).size() == before ? 1 : 0;

            // what was taken in before is known all the time
            assertThat(run("screen", EXAMPLE, "--home", home, "--quiet").out())
                    .as(what)
                    .doesNotContain("\"known\":false");
            run("intake", more, "--home", home);
            run("intake", more, "--home", whole);
            assertThat(batches(home)).as(what).hasSize(before + 1);
        }
        run("link", "--home", home);
        run("link", "--home", whole);
        assertThat(home.resolve("runs/000002/evidence.csv"))
                .hasSameBinaryContentAs(whole.resolve("runs/000002/evidence.csv"));
        assertThat(run("screen", EXAMPLE, "--home", home, "--quiet").out())
                .isEqualTo(run("screen", EXAMPLE, "--home", whole, "--quiet").out());
        System.out.printf(
                "crash: seed %d: %d intakes killed, %d of them before the batch had its name%n",
                SEED, KILLS, inTime);
    }

    /** A folder that is not in the home yet. */
    private Path more(int kill) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("more-" + kill));
        StringBuilder rows = new StringBuilder("account_id,email,phone\n");
        for (int i = 0; i < 200; i++) {
            rows.append("late-%d-%d,late%d.%d@example.org,\n".formatted(kill, i, kill, i / 2));
        }
        Files.writeString(folder.resolve("accounts.csv"), rows);
        return folder;
    }

    private static Ran run(Object... arguments) {
        Ran ran = Ran.samehand(arguments);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran;
    }

    /** Everything in the lake that is not plainly set aside. */
    private static List<Path> batches(Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("lake"))) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
