package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samehand.intake.read.Limits;
import dev.samehand.model.InputFile;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that cannot be read to its end, all that came before is kept. */
class CutShortTest {

    private static final int PIECE_BYTES = 4000;
    private static final int MOST_BYTES = 30_000;

    /** A record of each account: MD5 in hexadecimal, and its length. */
    private static final int RECORD_BYTES = 36;

    @TempDir Path directory;

    @Test
    void ofParquetBeyondItsLimitTheSameIsKeptHoweverManyThreadsRead() throws Exception {
        write(2000);

        for (int threads : new int[] {1, 2, 8}) {
            Intake intake = read(threads, limits(MOST_BYTES));
            InputFile file = intake.files().getFirst();

            assertThat(file.problem()).startsWith("unpacks to more than 30000 bytes");
            assertThat(file.rows())
                    .as("%d threads", threads)
                    .isEqualTo(MOST_BYTES / RECORD_BYTES + 1);
            assertThat(intake.columns().accounts().size()).isEqualTo(file.rows());
        }
    }

    @Test
    void ofDamagedParquetWhatCameBeforeIsKept() throws Exception {
        // DuckDB keeps about a megabyte ahead, which a failure costs.
        Path file = write(100_000);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 10 * 8, bytes.length / 10 * 9, (byte) 0);
        Files.write(file, bytes);

        InputFile alone = read(1, Limits.standard()).files().getFirst();
        InputFile together = read(8, Limits.standard()).files().getFirst();

        assertThat(alone.problem()).startsWith("is not proper Parquet; what came before was read");
        assertThat(alone.rows()).isBetween(10_000L, 90_000L);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void whereReadingFailsNoFileStaysOpen() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not list open files");
        new Folder(directory)
                .with("accounts.csv", "account_id", "a1")
                .with("devices.csv", "device_id,account_id", "D-1,a1");
        EvidenceFolder folder = EvidenceFolder.open(directory, IntakeOptions.defaults());

        assertThatThrownBy(() -> folder.read(new FailingSecondTime())).hasMessage("no more");

        try (Stream<Path> open = Files.list(descriptors)) {
            assertThat(open.map(CutShortTest::target))
                    .noneMatch(file -> file.startsWith(directory));
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException _) {
            return link;
        }
    }

    private Intake read(int threads, Limits limits) throws Exception {
        IntakeOptions options =
                IntakeOptions.defaults()
                        .withToday(Folder.TODAY)
                        .withLimits(limits)
                        .withPieceBytes(PIECE_BYTES);
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(
                            () -> EvidenceFolder.open(directory, options).read(Progress.silent()))
                    .get();
        }
    }

    private static Limits limits(long unpackedBytes) {
        Limits usual = Limits.standard();
        return new Limits(
                usual.fieldChars(),
                usual.textChars(),
                usual.lineChars(),
                unpackedBytes,
                usual.unpackedRatio(),
                usual.files(),
                usual.rejectedRows(),
                usual.observableTypes());
    }

    private Path write(int accounts) throws SQLException, IOException {
        Path file = directory.resolve("accounts.parquet");
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            statement.execute(
                    "COPY (SELECT md5(i::VARCHAR) AS account_id FROM range("
                            + accounts
                            + ") t(i)) TO '"
                            + file
                            + "' (FORMAT parquet, ROW_GROUP_SIZE 2048, COMPRESSION zstd)");
        }
        return file;
    }

    private static final class FailingSecondTime implements Progress {
        private int stages;

        @Override
        public void begin(String stage, long total, String unit) {
            if (++stages == 2) {
                throw new IllegalStateException("no more");
            }
        }

        @Override
        public void advance(long amount) {}
    }
}
