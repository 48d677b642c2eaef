package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A link run that is cut off leaves the run before and an index that answers: three times in every
 * test run, and as often as the system property {@code samehand.crash.home.kills} says. Most kills
 * meet the index, which is changed, added to, merged, made anew or given a run's networks then.
 */
class KilledLinkTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");
    private static final int KILLS = Integer.getInteger("samehand.crash.home.kills", 3);
    private static final long SEED = Long.getLong("samehand.crash.seed", 4);

    private static final List<String> MOMENTS =
            List.of("indexing accounts", "writing results", "indexing accounts");

    /** Milliseconds between the telling and the kill, at most. */
    private static final int LATE = 250;

    @TempDir Path parent;

    @Test
    void theRunBeforeStandsAndTheNextIsWhole() throws Exception {
        Random random = new Random(SEED);
        Path home = parent.resolve("home");
        Path whole = parent.resolve("whole");
        Path asked = part("asked", 0, 200);
        for (int i = 0; i < 3; i++) {
            Path part = part("part-" + i, i * 300, i * 300 + 400);
            run("intake", part, "--home", home);
            run("intake", part, "--home", whole);
            run("link", "--home", home);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 2 == 0) {
                int from = random.nextInt(800);
                Path more = part("more-" + kill, from, from + 5 + random.nextInt(150));
                run("intake", more, "--home", home);
                run("intake", more, "--home", whole);
            }
            if (kill % 7 == 3) {
                // after an earlier one there may be none yet: every link since was killed too early
                Files.deleteIfExists(home.resolve("index/MANIFEST"));
            }
            int late = random.nextInt(LATE);
            String moment = MOMENTS.get(kill % MOMENTS.size());
            boolean indexed = Files.exists(home.resolve("index/MANIFEST"));
            Killed.at(moment, late, "link", "--home", home);
            String what = "seed %d, kill %d, %d ms after %s".formatted(SEED, kill, late, moment);
            if (indexed || Files.exists(home.resolve("index/MANIFEST"))) {
                Ran verified = Ran.samehand("verify", "--home", home);
                assertThat(verified.exitCode()).as(what + ": " + verified.out()).isZero();
                assertThat(run("screen", asked, "--home", home, "--quiet").out())
                        .as(what)
                        .doesNotContain("\"known\":false");
            }
        }
        run("link", "--home", home);
        run("link", "--home", whole);
        assertThat(answers(home, asked)).isEqualTo(answers(whole, asked));
        System.out.printf("crash: seed %d: %d link runs killed%n", SEED, KILLS);
    }

    /** Ids of networks tell of the runs before, of which one home had more. */
    private static String answers(Path home, Path asked) {
        return run("screen", asked, "--home", home, "--quiet")
                .out()
                .replaceAll("\"network\":[^,]*,", "");
    }

    /** Some rows of the example's accounts. */
    private Path part(String name, int from, int to) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        List<String> rows = Files.readAllLines(EXAMPLE.resolve("accounts.csv"));
        List<String> part = new ArrayList<>(rows.subList(0, 1));
        part.addAll(rows.subList(1 + from, Math.min(rows.size(), 1 + to)));
        Files.write(folder.resolve("accounts.csv"), part);
        return folder;
    }

    private static Ran run(Object... arguments) {
        Ran ran = Ran.samehand(arguments);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran;
    }
}
