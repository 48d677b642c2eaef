package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.cli.Checkout.Said;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {

    @TempDir Path parent;

    private Checkout checkout;

    @BeforeEach
    void prepare() throws IOException {
        checkout = Checkout.in(parent);
    }

    @Test
    void buildsOnceAndHandsOverArgumentsAsTheyAre() throws Exception {
        Said first = checkout.samehand("scan", "two words", "a*b", "");
        Said second = checkout.samehand("scan");

        assertThat(first.out()).isEqualTo("<scan><two words><a*b><>");
        assertThat(first.err()).startsWith("samehand: building").hasLineCount(1);
        assertThat(second.out()).isEqualTo("<scan>");
        assertThat(second.err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenTheContentOfASourceChanges() throws Exception {
        Path source = checkout.root.resolve("cli/src/main/Program");
        FileTime before = Files.getLastModifiedTime(source);
        checkout.samehand();

        checkout.write("cli/src/main/Program", "two");
        Files.setLastModifiedTime(source, before);
        checkout.samehand();
        assertThat(checkout.builds()).as("same time and size, other content").isEqualTo(2);

        checkout.write("cli/src/main/Another", "");
        checkout.samehand();
        assertThat(checkout.builds()).as("an empty file more").isEqualTo(3);
    }

    @Test
    void doesNotBuildAgainForATouchedSourceOrForOneThatWasBuiltBefore() throws Exception {
        checkout.samehand();
        Files.setLastModifiedTime(
                checkout.root.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis()));
        checkout.samehand();
        assertThat(checkout.builds()).as("touched").isEqualTo(1);

        checkout.write("cli/src/main/Program", "two");
        checkout.samehand();
        checkout.write("cli/src/main/Program", "one");
        checkout.samehand();
        assertThat(checkout.builds()).as("back again").isEqualTo(2);
    }

    @Test
    void twoFirstRunsAtOnceBuildOnce() throws Exception {
        Path hold = checkout.root.resolve("hold");
        assertThat(new ProcessBuilder("mkfifo", hold.toString()).start().waitFor()).isZero();
        Process first = checkout.start(checkout.root.resolve("samehand"), parent, "first");
        // Opening the pipe lasts until the first build has begun and reads from it.
        try (OutputStream permission = Files.newOutputStream(hold)) {
            Process second = checkout.start(checkout.root.resolve("samehand"), parent, "second");
            BufferedReader said = second.errorReader(StandardCharsets.UTF_8);
            assertThat(said.readLine()).contains("waiting for another build");
            permission.write('\n');
            permission.flush();

            assertThat(Said.by(first).out()).isEqualTo("<first>");
            assertThat(Said.by(second).out()).isEqualTo("<second>");
        }
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aLockLeftBehindByAKilledBuildIsNotWaitedFor() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        assertThat(gone.waitFor(10, TimeUnit.SECONDS)).isTrue();
        checkout.write(".samehand/lock/owner", gone.pid() + "\n");

        assertThat(checkout.samehand("scan").out()).isEqualTo("<scan>");
    }

    @Test
    void runsThroughASymbolicLinkAndFromAReadOnlyCheckout() throws Exception {
        checkout.samehand();
        Path link = parent.resolve("link");
        Files.createSymbolicLink(link, checkout.root.resolve("samehand"));
        assertThat(checkout.root.toFile().setWritable(false)).isTrue();
        try {
            Said said = Said.by(checkout.start(link, Path.of("/"), "scan"));
            assertThat(said).isEqualTo(new Said(0, "<scan>", ""));
        } finally {
            assertThat(checkout.root.toFile().setWritable(true)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25, false", "25.0.2, false", "25.0.3, true", "25.0.11, true", "25.1, true",
        "24.0.9, false", "17.0.15, false", "1.8.0_402, false", "26-ea, true", "'', false"
    })
    void takesAJdkFrom25Point0Point3(String version, boolean fit) throws Exception {
        checkout.jdk(version);
        Said said = checkout.shell("is_fit '../jdk " + version + "' && echo fit || echo unfit");
        assertThat(said.out().strip()).isEqualTo(fit ? "fit" : "unfit");
    }

    @Test
    void saysWhatIsMissingWithoutAJdk() throws Exception {
        checkout.set("SAMEHAND_JAVA_HOME", "");
        Said said = checkout.shell("is_fit() { false; }; find_jdk");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("no JDK 25.0.3 or newer was found").contains("Install one");
    }

    /** All of a heap of 512 MB would be young, and Java could not keep what it remembers. */
    @Test
    void whoSaysHowLargeTheHeapIsGetsNoBoundOnWhatIsYoung() throws Exception {
        checkout.set("SAMEHAND_JAVA_HOME", checkout.jdk("25.0.3"));
        checkout.samehand("scan");
        assertThat(checkout.asked("25.0.3")).contains("-XX:MaxNewSize=512m");

        checkout.set("SAMEHAND_JAVA_OPTS", "-Xmx512m");
        checkout.samehand("scan");
        assertThat(checkout.asked("25.0.3")).contains("-Xmx512m").doesNotContain("MaxNewSize");
    }

    @Test
    void anUnfitJdkThatWasNamedIsNotPassedOver() throws Exception {
        checkout.set("SAMEHAND_JAVA_HOME", checkout.jdk("17.0.1"));
        Said said = checkout.samehand("scan");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("jdk 17.0.1 is not a JDK 25.0.3 or newer");
    }

    @Test
    void saysWhatIsMissingWithoutMaven() throws Exception {
        checkout.removeMaven();
        Said said = checkout.samehand("scan");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("Maven (mvn) is needed to build and was not found");
    }

    @Test
    void onceBuiltItNeedsNoMaven() throws Exception {
        checkout.samehand();
        checkout.removeMaven();
        assertThat(checkout.samehand("scan")).isEqualTo(new Said(0, "<scan>", ""));
    }
}
