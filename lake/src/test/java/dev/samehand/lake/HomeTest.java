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
        assertThat(Home.is(parent)).isFalse();
        assertThatThrownBy(() -> Home.make(parent)).hasMessageContaining("holds something else");
        assertThatThrownBy(() -> Home.open(parent)).hasMessageContaining("is no home");
        assertThatThrownBy(() -> Home.make(parent.resolve("what?")))
                .hasMessageContaining("in its name");
    }

    /** As a crash leaves it after the index before has stepped aside for the new one. */
    @Test
    void anIndexThatACrashLeftAsideIsFoundAndPutBack() throws IOException {
        Path dir = Specimen.home(parent.resolve("home"));
        Path index = dir.resolve("index");
        Path old = dir.resolve(".index.old");
        Files.writeString(Files.createDirectory(index).resolve("MANIFEST"), "before");
        Files.move(index, old);
        Files.createDirectory(dir.resolve(".index.part"));
        try (Home looked = Home.look(dir)) {
            assertThat(looked.index().resolve("MANIFEST")).hasContent("before");
        }
        try (Home home = Home.open(dir)) {
            assertThat(home.index()).isEqualTo(index.toRealPath());
            assertThat(index.resolve("MANIFEST")).hasContent("before");
            Files.writeString(home.beginIndex().resolve("MANIFEST"), "after");
            home.keepIndex(dir.resolve(".index.part"));
        }
        assertThat(index.resolve("MANIFEST")).hasContent("after");
        Files.createDirectory(old);
        Home.open(dir).close();
        assertThat(old).doesNotExist();
        assertThat(index.resolve("MANIFEST")).hasContent("after");
    }

    @Test
    void whoeverDropsTheLastBatchDropsTheIndex() throws IOException {
        Path dir = Specimen.home(parent.resolve("home"));
        try (Home home = Home.open(dir)) {
            home.keepIndex(home.beginIndex());
            assertThat(home.hasIndex()).isTrue();
            home.drop(Specimen.INPUT);
            assertThat(home.hasIndex()).isFalse();
            home.keepIndex(home.beginIndex());
        }
        // as a crash leaves it between the batch and the index
        Home.open(dir).close();
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).noneMatch(path -> path.toString().contains("index"));
        }
    }

    @Test
    void aHomeThatCouldNotBeOpenedIsNotLeftLocked() throws IOException {
        Path dir = Specimen.home(parent.resolve("home"));
        Path ledger = dir.resolve(Ledger.FILE);
        byte[] lines = Files.readAllBytes(ledger);
        Files.delete(ledger);
        Files.createDirectory(ledger);
        assertThatThrownBy(() -> Home.open(dir)).isInstanceOf(IOException.class);
        Files.delete(ledger);
        Files.write(ledger, lines);
        Home.open(dir).close();
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
