package dev.samehand.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir Path parent;

    private Path home;
    private Path batch;

    @BeforeEach
    void keepABatch() throws IOException {
        home = Specimen.home(parent.resolve("home"));
        batch = home.resolve("lake").resolve(Specimen.INPUT);
    }

    @Test
    void whatWasWrittenIsSound() throws IOException {
        Verification found = verify();
        assertThat(found.isSound()).isTrue();
        assertThat(found.batches()).isEqualTo(1);
        assertThat(found.files()).isEqualTo(BatchTable.values().length);
    }

    @Test
    void aFlippedBitInAnyFileIsNoticedAndTheFileNamed() throws IOException {
        long seed = 20261121;
        Random random = new Random(seed);
        for (Path file : files()) {
            byte[] written = Files.readAllBytes(file);
            byte[] flipped = written.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertThat(verify().damages())
                    .as("%s, seed %d", file.getFileName(), seed)
                    .singleElement()
                    .satisfies(damage -> assertThat(damage.batch()).isEqualTo(Specimen.INPUT))
                    .satisfies(damage -> assertThat(damage.file()).isIn(namesFor(file)))
                    .satisfies(damage -> assertThat(damage.remedy()).contains("from a backup"));
            Files.write(file, written);
        }
        assertThat(verify().isSound()).isTrue();
    }

    /** A manifest and its seal cannot be told apart: either may be the damaged one. */
    private static List<String> namesFor(Path file) {
        String name = file.getFileName().toString();
        return name.equals(Manifest.SEAL) ? List.of(Manifest.FILE) : List.of(name);
    }

    @Test
    void aCutFileIsNamedWithBothSizes() throws IOException {
        Path file = batch.resolve("texts-0001.parquet");
        byte[] written = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(written, written.length - 3));
        assertThat(verify().damages().getFirst().problem())
                .isEqualTo(
                        "has %d bytes where %d were written"
                                .formatted(written.length - 3, written.length));
    }

    @Test
    void aMissingFileAMissingManifestAndStrangersAreNamed() throws IOException {
        Files.delete(batch.resolve("claims-0001.parquet"));
        Files.writeString(batch.resolve("notes.txt"), "mine");
        Files.createDirectories(home.resolve("lake/old"));
        assertThat(verify().damages())
                .extracting(Verification.Damage::problem)
                .containsExactly("is missing", "is no file of the batch", "is no batch");
        Files.delete(batch.resolve(Manifest.FILE));
        assertThat(verify().damages().getFirst())
                .extracting(Verification.Damage::file, Verification.Damage::problem)
                .containsExactly(Manifest.FILE, "is missing");
    }

    @Test
    void anotherKeyIsNoticed() throws IOException {
        Files.write(home.resolve("key"), new byte[32]);
        assertThat(verify().damages().getFirst().problem()).contains("another key");
    }

    private Verification verify() throws IOException {
        try (Home opened = Home.look(home)) {
            return opened.lake().verify(Progress.silent());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(batch)) {
            return files.sorted().toList();
        }
    }
}
