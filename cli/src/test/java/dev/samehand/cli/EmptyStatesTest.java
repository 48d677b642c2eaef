package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.lake.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is nothing yet, the command says what to do next. */
class EmptyStatesTest {

    @TempDir Path parent;

    private Path home;
    private Path evidence;

    @BeforeEach
    void prepare() throws IOException {
        home = parent.resolve("home");
        evidence = Files.createDirectory(parent.resolve("evidence"));
        Files.writeString(
                evidence.resolve("accounts.csv"),
                "account_id,phone\na1,+1 650 253 0000\na2,+1 650 253 0001\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "screen", "verify", "explain"})
    void withoutAHomeTheWayIsIntake(String command) {
        refused(asked(command), "samehand intake FOLDER --home " + home);
        assertThat(home).doesNotExist();
    }

    @Test
    void aHomeOfWhichNoIntakeWasEverCompletedSaysTheSame() throws IOException {
        Home.make(home).close();

        refused(asked("link"), "samehand intake FOLDER --home " + home);
        assertThat(asked("verify").out()).contains("samehand intake FOLDER --home " + home);
        refused(asked("screen"), "samehand intake FOLDER --home " + home);
    }

    @Test
    void whoDropsTheLastBatchIsNotSentInCircles() throws IOException {
        linked();
        String name;
        try (Stream<Path> batches = Files.list(home.resolve("lake"))) {
            name = batches.findAny().orElseThrow().getFileName().toString();
        }
        assertThat(Ran.samehand("drop", name, "--home", home).out())
                .contains(
                        "It was the last one", home.resolve("runs/000001") + " keeps what it tells")
                .doesNotContain("samehand link");
        refused(asked("screen"), "samehand intake FOLDER --home " + home);
        refused(asked("link"), "samehand intake FOLDER --home " + home);
    }

    @Test
    void whatIsNoEvidenceLeavesNoHomeBehind() throws IOException {
        Path nothing = Files.createDirectory(parent.resolve("nothing"));
        refused(Ran.samehand("intake", nothing, "--home", home), "is empty. Put accounts.csv");
        refused(
                Ran.samehand("intake", parent.resolve("nowhere"), "--home", home),
                "is not a folder");
        assertThat(home).doesNotExist();
    }

    @Test
    void aBatchThatIsGoneIsMissedAndNotForgotten() throws IOException {
        linked();
        Path batch;
        try (Stream<Path> batches = Files.list(home.resolve("lake"))) {
            batch = batches.findAny().orElseThrow();
        }
        Files.move(batch, parent.resolve("lost"));
        refused(asked("link"), batch + " is gone, which was taken in");
        assertThat(home.resolve("runs/000002")).doesNotExist();

        Files.move(parent.resolve("lost"), batch);
        assertThat(asked("link").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen", "explain"})
    void withoutARunTheWayIsLink(String command) {
        Ran.samehand("intake", evidence, "--home", home);
        refused(asked(command), "samehand link --home " + home);
    }

    @Test
    void withoutAnIndexTheWayIsLinkAndNothingIsDamaged() throws IOException {
        linked();
        Files.move(home.resolve("index"), parent.resolve("lost"));
        refused(asked("screen"), "samehand link --home " + home);
        assertThat(asked("verify").exitCode()).isZero();
        linked();
        assertThat(asked("screen").exitCode()).isZero();
    }

    @Test
    void theLastRunOfAHomeExplains() {
        linked();
        linked();
        Ran ran = asked("explain");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("a1 is in no network");
        assertThat(ran.err()).contains(Path.of("runs", "000002").toString());
    }

    @Test
    void aRunAndAHomeAreNotAskedBoth() {
        Ran ran = Ran.samehand("explain", "a1", "--run", parent, "--home", home);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("mutually exclusive");
    }

    private void linked() {
        Ran.samehand("intake", evidence, "--home", home);
        assertThat(Ran.samehand("link", "--home", home).exitCode()).isZero();
    }

    private Ran asked(String command) {
        return switch (command) {
            case "screen" -> Ran.samehand(command, evidence, "--home", home);
            case "explain" -> Ran.samehand(command, "a1", "--home", home);
            default -> Ran.samehand(command, "--home", home);
        };
    }

    private static void refused(Ran ran, String advice) {
        assertThat(ran.exitCode()).as(ran.out()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains(advice);
    }
}
