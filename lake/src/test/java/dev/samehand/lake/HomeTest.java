package dev.samehand.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir Path parent;

    @Test
    void onlyTheOwnerCanReadAnythingInIt() throws IOException {
        assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: this file system has no owners");
        try (Stream<Path> all = Files.walk(Specimen.home(parent.resolve("home")))) {
            Set<PosixFilePermission> owner =
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE);
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(path ->
                            assertThat(owner).containsAll(Files.getPosixFilePermissions(path)));
        }
    }

    @Test
    void theKeyStaysTheSameAndIsNeverMadeAnew() throws IOException {
        Path dir = Specimen.home(parent.resolve("home"));
        try (Home home = Home.open(dir)) {
            assertThat(home.valueKey()).hasSize(32).isEqualTo(home.valueKey());
            Files.delete(dir.resolve("key"));
            assertThatThrownBy(home::valueKey)
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("Restore it from a backup");
        }
    }

    @Test
    void twoCannotWorkInOneHome() throws IOException {
        Path dir = parent.resolve("home");
        try (Home first = Home.make(dir)) {
            assertThatThrownBy(() -> Home.open(dir))
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("in use");
            Home.look(dir).close();
            assertThat(first.lastRun()).isEmpty();
        }
        Home.open(dir).close();
    }

    @Test
    void aDirectoryOfSomebodyElseIsNotTakenOver() throws IOException {
        Files.writeString(parent.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> Home.make(parent)).hasMessageContaining("holds something else");
        assertThatThrownBy(() -> Home.open(parent)).hasMessageContaining("is no home");
        assertThatThrownBy(() -> Home.make(parent.resolve("what?")))
                .hasMessageContaining("in its name");
    }

    @Test
    void runsAreNumberedWhenTheyAreComplete() throws IOException {
        try (Home home = Home.make(parent.resolve("home"))) {
            for (String number : new String[] {"000001", "000002"}) {
                Path aside = Files.createDirectories(home.beginRun());
                Files.writeString(aside.resolve("run.json"), "{}");
                assertThat(home.keepRun(aside)).endsWithRaw(Path.of(number));
                assertThat(home.lastRun().orElseThrow()).endsWithRaw(Path.of(number));
            }
            Files.createDirectories(home.beginRun());
            assertThat(home.lastRun().orElseThrow()).endsWithRaw(Path.of("000002"));
            assertThat(home.beginRun()).doesNotExist();
        }
    }
}
