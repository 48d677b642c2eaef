package dev.samehand.evaluate.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import dev.samehand.simulate.WorldKind;
import dev.samehand.simulate.WorldSpec;
import dev.samehand.simulate.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyTest {

    @TempDir Path work;

    @Test
    void theTableShowsEveryWorldAndLeavesNothingBehind() throws IOException {
        List<Trial> trials =
                List.of(
                        simulated(WorldSpec.of(WorldKind.EMPLOYER, 900, 1)),
                        simulated(WorldSpec.of(WorldKind.MAILBOX, 1500, 2)));

        AccuracyReport report =
                Accuracy.table(trials, new KnowsTheTruth(), work, Progress.silent());

        assertThat(report.results()).hasSize(2);
        assertThat(report.results())
                .allSatisfy(result -> {
                    assertThat(result.samehand().eligible().precision()).isEqualTo(1);
                    assertThat(result.samehand().shareOfCeiling()).isGreaterThan(1);
                    assertThat(result.anyIdentifier().score().eligible().precision())
                            .isLessThan(0.9);
                    assertThat(result.fellegiSunter().setting()).contains("bits");
                });
        assertThat(report.lookAlikes().eligible()).isZero();
        assertThat(report.markdown())
                .contains("| employer 900, seed 1 |")
                .contains("| mailbox 1,500, seed 2 |")
                .contains("| household |");
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void aGivenWorldStaysWhereItIs() throws IOException {
        Path world = work.resolve("world");
        Worlds.write(WorldSpec.of(WorldKind.EMPLOYER, 400, 1), world, Progress.silent());

        AccuracyReport report =
                Accuracy.table(
                        List.of(Trial.given("theirs", world)),
                        new KnowsTheTruth(),
                        work,
                        Progress.silent());

        assertThat(report.markdown()).contains("| theirs |");
        assertThat(world.resolve("truth.csv")).exists();
    }

    private static Trial simulated(WorldSpec spec) {
        return new Trial(
                spec.title(),
                scratch -> {
                    Worlds.write(spec, scratch, Progress.silent());
                    return scratch;
                });
    }

    /** A scanner that copies the truth, and reads telephone numbers and devices only. */
    private static final class KnowsTheTruth implements Scanner {

        @Override
        public void scan(Path evidence, Path results) throws IOException {
            Files.createDirectories(results);
            StringBuilder networks = new StringBuilder("network_id,kind\n");
            StringBuilder members = new StringBuilder("network_id,account_id,eligible\n");
            try (CsvReader<NamedCsvRecord> rows = open(evidence.resolveSibling("truth.csv"))) {
                for (NamedCsvRecord row : rows) {
                    if (row.getField("kind").equals("fraud")) {
                        String network = row.getField("network");
                        networks.append(network).append(",suspected\n");
                        members.append(network + "," + row.getField("account_id") + ",true\n");
                    }
                }
            }
            Files.writeString(results.resolve("networks.csv"), networks);
            Files.writeString(results.resolve("members.csv"), members);
        }

        @Override
        public Columns read(Path evidence) throws IOException {
            ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());
            read(columns, evidence.resolve("accounts.csv"), "phone", "phone");
            read(columns, evidence.resolve("sign_ins.csv"), "device_id", "device");
            return columns.build();
        }

        private static void read(ColumnsBuilder columns, Path file, String column, String type)
                throws IOException {
            int code = ObservableTypes.standard().byName(type).code();
            try (CsvReader<NamedCsvRecord> rows = open(file)) {
                for (NamedCsvRecord row : rows) {
                    int account = columns.account(row.getField("account_id"));
                    String value = row.getField(column);
                    if (!value.isEmpty()) {
                        columns.observe(account, code, ValueHash.of(value), Day.UNKNOWN);
                    }
                }
            }
        }

        private static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
            return CsvReader.builder().ofNamedCsvRecord(file);
        }
    }
}
