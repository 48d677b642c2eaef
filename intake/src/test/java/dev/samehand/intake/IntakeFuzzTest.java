package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.samehand.intake.normal.IsoTime;
import dev.samehand.intake.normal.Masks;
import dev.samehand.intake.normal.Normalised;
import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.Passages;
import dev.samehand.intake.normal.PersonName;
import dev.samehand.intake.normal.Phone;
import dev.samehand.intake.normal.Places;
import dev.samehand.intake.read.Limits;
import dev.samehand.intake.source.FolderMap;
import dev.samehand.intake.source.SourceException;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers and normalisers meet inputs that nobody would think of. The ordinary test run repeats the
 * inputs kept beside this class; {@code ./dev fuzz} searches for new ones.
 */
class IntakeFuzzTest {

    private static final String OWN_MISTAKE = "stopped by a mistake of Samehand's own";

    private static final String[] TABLES = {
        "accounts.csv",
        "accounts.jsonl",
        "accounts.json",
        "sign_ins.tsv",
        "profiles.json",
        "devices.csv",
        "payments.jsonl",
        "applications.csv",
        "observations.ndjson",
        "known_values.csv",
        "files.csv",
        "logs.ndjson",
        "logs.json"
    };

    private static final String MAPPING =
            "files: [{files: logs.ndjson, source: entra-sign-ins},"
                    + " {files: logs.json, source: okta-system-log}]";

    private static final IntakeOptions OPTIONS =
            IntakeOptions.defaults()
                    .withToday(Folder.TODAY)
                    .withLimits(new Limits(200, 2000, 4000, 1 << 20, 50, 20, 50, 5));

    private static final Map<String, EvidenceFolder> FOLDERS = new HashMap<>();

    @TempDir static Path directory;

    private final Normalisers normalisers = new Normalisers(new byte[] {1});
    private final Passages passages = new Passages();
    private final List<ObservableType> types = ObservableTypes.standard().all();

    @FuzzTest(maxDuration = "10h", maxExecutions = 1_000_000)
    void tables(FuzzedDataProvider data) {
        String name = data.pickValue(TABLES);
        EvidenceFolder folder = FOLDERS.computeIfAbsent(name, IntakeFuzzTest::folder);
        write(directory.resolve(name).resolve(name), data.consumeRemainingAsBytes());

        Intake intake = folder.read(Progress.silent());

        assertThat(intake.rejected()).noneMatch(row -> row.reason().startsWith(OWN_MISTAKE));
        assertThat(intake.rejected()).allMatch(row -> row.valueShown().length() <= 80);
        assertThat(intake.files()).hasSize(1);
        assertThat(intake.files().getFirst().problem()).doesNotStartWith("was " + OWN_MISTAKE);
        assertThat(intake.files().getFirst().sha256()).hasSize(64);
    }

    /** A folder of one table, opened once: only what the table holds changes. */
    private static EvidenceFolder folder(String table) {
        Path folder = directory.resolve(table);
        write(folder.resolve(FolderMap.FILE), MAPPING.getBytes(StandardCharsets.UTF_8));
        write(folder.resolve(table), new byte[0]);
        return EvidenceFolder.open(folder, OPTIONS);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "10h", maxExecutions = 1_000_000)
    void values(FuzzedDataProvider data) {
        String type = types.get(data.consumeInt(0, types.size() - 1)).name();
        String country = data.consumeBoolean() ? data.consumeString(2) : null;
        String raw = data.consumeRemainingAsString();

        Normalised value = normalisers.of(type).of(raw);
        assertThat(normalisers.of(type).of(raw)).isEqualTo(value);
        if (value instanceof Normalised.Usable usable) {
            assertThat(usable.value()).isNotEmpty();
            assertThat(Masks.of(type, usable.shown())).isNotEmpty();
        }
        Phone.read(raw, country);
        PersonName.fold(raw);
        Places.country(raw);
        new IsoTime().day(raw);
        normalisers.ip(raw);
        passages.find(
                raw,
                (hash, from, to) ->
                        assertThat(ValueHash.of(new Passages().normal(raw.substring(from, to))))
                                .isEqualTo(hash));
    }

    @FuzzTest(maxDuration = "10h", maxExecutions = 1_000_000)
    void mappings(FuzzedDataProvider data) throws IOException {
        Path file = directory.resolve("map.yaml");
        Files.write(file, data.consumeRemainingAsBytes());
        try {
            assertThat(FolderMap.read(file).types().size()).isNotNegative();
        } catch (SourceException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
