package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.link.Worlds;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    private static final long SEED = 5;

    @TempDir Path home;

    @BeforeEach
    void anIndexWithEveryKindOfFile() throws IOException {
        Columns columns = Worlds.of(SEED).columns();
        List<Newcomer> crowd = Crowd.of(columns);
        try (AccountIndex index = open()) {
            index.add(crowd.subList(0, crowd.size() / 2));
            index.delete(List.of(Crowd.id(crowd.getFirst())));
            index.add(crowd.subList(crowd.size() / 2, crowd.size() - 5));
            index.adopt(Rows.link(columns), columns.accounts(), Crowd::label);
            index.add(crowd.subList(crowd.size() - 5, crowd.size()));
        }
        assertThat(files())
                .extracting(file -> file.getFileName().toString().replaceAll(".*[.]", ""))
                .contains(
                        "MANIFEST",
                        "holders",
                        "names",
                        "gone",
                        "weights",
                        "networks",
                        "labels",
                        "wal");
    }

    @Test
    void aFlippedByteInAnyFileIsNoticedAndTheFileNamed() throws IOException {
        Random random = new Random(SEED);
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            for (int trial = 0; trial < 12; trial++) {
                int at =
                        trial == 0
                                ? 0
                                : trial == 1 ? sound.length - 1 : random.nextInt(sound.length);
                byte[] broken = sound.clone();
                broken[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, broken);
                assertThat(damaged()).as("seed %d, byte %d of %s", SEED, at, file).isEqualTo(file);
            }
            Files.write(file, sound);
        }
        assertThat(damaged()).isNull();
    }

    @Test
    void aCutTailOfAnyFileIsNoticedAndTheFileNamed() throws IOException {
        Random random = new Random(SEED + 1);
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            for (int trial = 0; trial < 6; trial++) {
                int length = trial == 0 ? sound.length - 1 : random.nextInt(sound.length);
                Files.write(file, Arrays.copyOf(sound, length));
                assertThat(damaged())
                        .as("seed %d, %d of %d bytes of %s", SEED, length, sound.length, file)
                        .isEqualTo(file);
            }
            Files.delete(file);
            assertThat(damaged()).as("%s deleted", file).isEqualTo(file);
            Files.write(file, sound);
        }
        assertThat(damaged()).isNull();
    }

    @Test
    void aLogWithAHostileLengthIsNotBelieved() throws IOException {
        for (int length : new int[] {-1, 0, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 27}) {
            Path log = log();
            byte[] sound = Files.readAllBytes(log);
            ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).putInt(Log.HEAD + 4, length);
            byte[] before = Files.readAllBytes(log);
            Files.write(log, sound);
            assertThat(damaged()).as("length %d", length).isEqualTo(log);
            Files.write(log, before);
        }
    }

    @Test
    void aFileOfAnotherKindOrTheNameOfAnotherIsNotBelieved() throws IOException {
        Path names = files().stream().filter(f -> f.toString().endsWith(".names")).toList().get(0);
        Path other =
                files().stream().filter(f -> f.toString().endsWith(".holders")).toList().get(0);
        Files.copy(other, names, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(damaged()).isEqualTo(names);
    }

    /** Each file is sound by itself, and of another run. */
    @Test
    void aFileOfAnEarlierRunInThePlaceOfALaterOneIsNoticedAndNamed() throws IOException {
        Columns columns = Worlds.of(SEED + 1).columns();
        Map<String, byte[]> earlier = new TreeMap<>();
        for (Path file : epochFiles()) {
            earlier.put(ending(file), Files.readAllBytes(file));
        }
        try (AccountIndex index = open()) {
            index.update(columns);
            index.adopt(Rows.link(columns), columns.accounts(), network -> "other " + network);
        }
        AccountReader reader = AccountReader.open(home, Priors.standard());
        assertThat(epochFiles()).hasSize(3);
        for (Path file : epochFiles()) {
            byte[] own = Files.readAllBytes(file);
            Files.write(file, earlier.get(ending(file)));
            assertThat(damaged()).isEqualTo(file);
            assertThatThrownBy(reader::verify)
                    .isInstanceOf(IndexDamage.class)
                    .hasMessageContaining("" + file.getFileName());
            Files.write(file, own);
        }
        reader.verify();
    }

    /** Each block is sound by itself, and of another file of the same shape. */
    @Test
    void aBlockOfEarlierTombstonesInThePlaceOfALaterOneIsNoticedAndNamed() throws IOException {
        byte[] earlier = Files.readAllBytes(gone());
        try (AccountIndex index = open()) {
            index.delete(List.of(Crowd.id(Crowd.of(Worlds.of(SEED).columns()).get(1))));
            index.compact();
        }
        byte[] own = Files.readAllBytes(gone());
        assertThat(own).hasSameSizeAs(earlier).isNotEqualTo(earlier);
        System.arraycopy(earlier, BlockFile.HEADER, own, BlockFile.HEADER, BlockFile.BLOCK);
        Files.write(gone(), own);
        assertThat(damaged()).isEqualTo(gone());
        assertThatThrownBy(() -> AccountReader.open(home, Priors.standard()))
                .isInstanceOf(IndexDamage.class)
                .hasMessageContaining("" + gone().getFileName());
    }

    private Path gone() throws IOException {
        return files().stream().filter(f -> f.toString().endsWith(".gone")).toList().getFirst();
    }

    @Test
    void anIndexOfAnotherFormatIsNotCalledDamagedAndSaysWhatToDo() throws IOException {
        Path manifest = home.resolve(Manifest.NAME);
        String text = Files.readString(manifest);
        String older =
                text.substring(0, text.lastIndexOf("crc32c"))
                        .replaceFirst("^samehand-index \\d+", "samehand-index 2");
        Files.writeString(manifest, older + Manifest.checksum(older));
        IndexDamage told = catchThrowableOfType(IndexDamage.class, this::open);
        assertThat(told.isOtherFormat()).isTrue();
        assertThat(told)
                .hasMessageContaining("MANIFEST")
                .hasMessageContaining("of format 2")
                .hasMessageEndingWith("Have samehand link make the index anew")
                .message()
                .doesNotContain("damaged");
        Files.writeString(manifest, text.replaceFirst("^samehand-index \\d+", "samehand-index 2"));
        assertThat(catchThrowableOfType(IndexDamage.class, this::open).isOtherFormat()).isFalse();
    }

    private List<Path> epochFiles() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith("epoch-"))
                .toList();
    }

    private static String ending(Path file) {
        return file.toString().replaceAll(".*[.]", "");
    }

    @Test
    void anIndexIsOpenOnceAtATime() throws IOException {
        try (AccountIndex index = open()) {
            assertThat(index.notices()).isEmpty();
            assertThatThrownBy(this::open).hasMessageContaining("is open elsewhere");
        }
    }

    @Test
    void whatAddedAfterItWasClosedIsRefused() throws IOException {
        AccountIndex index = open();
        index.close();
        assertThatThrownBy(() -> index.add(List.of(new Newcomer("late"))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aBatchThatACrashCutIsCutOffAndNamedAndThoseBeforeItStay() throws IOException {
        Path log = unsealed();
        Log.cut(log, Files.size(log) - 3);
        try (AccountIndex index = open()) {
            assertThat(index.notices()).singleElement().asString().contains("" + log.getFileName());
            assertThat(index.find("first")).isNotNegative();
            assertThat(index.find("second")).isNegative();
        }
        try (AccountIndex index = open()) {
            assertThat(index.notices()).isEmpty();
            assertThat(index.find("first")).isNotNegative();
        }
    }

    @Test
    void aDamagedBatchBeforeASoundOneIsNotCutOff() throws IOException {
        Path log = unsealed();
        byte[] bytes = Files.readAllBytes(log);
        bytes[Log.HEAD + Frame.CONTENT + 2] ^= 1;
        Files.write(log, bytes);
        assertThat(damaged()).isEqualTo(log);
        assertThat(Files.size(log)).isEqualTo(bytes.length);
    }

    /** The files as they stand while an index is open, with two batches in its log. */
    private Path unsealed() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        Path copy = Files.createDirectory(home.resolve("copy"));
        try (AccountIndex index = open()) {
            index.add(List.of(new Newcomer("first")));
            index.add(List.of(new Newcomer("second")));
            for (Path file : files()) {
                if (!file.equals(copy)) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        home = copy;
        return log();
    }

    private @Nullable Path damaged() {
        IndexDamage damage =
                catchThrowableOfType(
                        IndexDamage.class,
                        () -> {
                            try (AccountIndex index = open()) {
                                index.verify();
                            }
                        });
        return damage == null ? null : damage.file();
    }

    private Path log() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".wal")).toList().getLast();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> !file.endsWith("LOCK")).sorted().toList();
        }
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, ObservableTypes.standard(), Priors.standard(), 3000);
    }
}
