package dev.samehand.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KeptValue;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {

    private static final long HASH = ValueHash.of("+15550100");

    @TempDir Path parent;

    @Test
    void whatWasKeptIsToldAgain() throws IOException {
        Told told = new Told();
        try (Home home = Home.open(Specimen.home(parent.resolve("home")))) {
            Recollection lake = home.lake().recall(Progress.silent());
            lake.tell(told, Progress.silent());
            assertThat(lake.rejected()).isEqualTo(Specimen.facts("").rejected());
            assertThat(lake.files()).isEqualTo(Specimen.facts("").files());
            assertThat(lake.batches().getFirst().warnings()).containsExactly("a warning");
        }
        assertThat(told.lines)
                .containsExactly(
                        "account " + Specimen.account(0, "specimen-b", 5),
                        "account " + Specimen.account(1, "specimen-a", Day.UNKNOWN),
                        "claim specimen-b NAME specimen one",
                        "observed specimen-b phone " + new KeptDays(HASH, 10, 12, 2),
                        "observed specimen-a phone "
                                + new KeptDays(HASH, Day.UNKNOWN, Day.UNKNOWN, 1),
                        "digits specimen-a true "
                                + new KeptDays(ValueHash.of("5550100"), 11, 11, 1),
                        "text specimen-a 9 Ich bin ein SPECIMEN.\nZwei Zeilen; \"mit\" Zeichen: ß"
                                + " 漢 '",
                        "finding specimen-a ip-kvm",
                        "known phone +15…00",
                        "newest 12");
    }

    @Test
    void onlyWantedValuesAreToldWithTheirFirstSourceRecord() throws IOException {
        ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());
        columns.account("specimen-a");
        columns.account("specimen-b");
        Wanted wanted = new Wanted();
        wanted.add(Specimen.PHONE, HASH, 1);
        Told told = new Told();
        try (Home home = Home.open(Specimen.home(parent.resolve("home")))) {
            home.lake().recall(Progress.silent()).retell(columns.build(), wanted, told);
        }
        assertThat(told.lines)
                .containsExactly("accounts.csv:2 1 " + new KeptValue("+15550100", "555 0100"));
    }

    @Test
    void theSameInputAddsNothing() throws IOException {
        try (Home home = Home.open(Specimen.home(parent.resolve("home")));
                Draft draft = home.lake().begin()) {
            Specimen.tell(draft);
            assertThat(draft.keep(Specimen.facts(Specimen.INPUT))).isFalse();
            assertThat(home.lake().batches()).hasSize(1);
        }
        assertThat(entries(parent.resolve("home/lake"))).containsExactly(Specimen.INPUT);
    }

    @Test
    void aBatchThatWasCutOffIsNoBatchAndGoes() throws IOException {
        Path home = Specimen.home(parent.resolve("home"));
        Path left = Files.createDirectories(home.resolve("lake/.aside-dead"));
        Files.writeString(left.resolve("accounts-0001.parquet"), "PAR1");
        try (Home open = Home.open(home)) {
            assertThat(open.lake().batches()).hasSize(1);
            open.lake().begin().close();
        }
        assertThat(entries(home.resolve("lake"))).containsExactly(Specimen.INPUT);
    }

    @Test
    void longTablesBecomeSeveralFilesAndNoRowIsLost() throws IOException {
        int accounts = (1 << 19) + 7;
        try (Home home = Home.make(parent.resolve("home"));
                Draft draft = home.lake().begin()) {
            ObservableTypes.standard().all().forEach(draft::type);
            for (int number = 0; number < accounts; number++) {
                draft.account(Specimen.account(number, "specimen-" + number, 3));
            }
            draft.keep(Specimen.facts(Specimen.INPUT));
            assertThat(home.lake().batches().getFirst().accounts()).isEqualTo(accounts);
            assertThat(accountsOf(home)).isEqualTo(accounts);
        }
        assertThat(parent.resolve("home/lake").resolve(Specimen.INPUT))
                .isDirectoryContaining("glob:**/accounts-0002.parquet");
    }

    @Test
    void aDamagedFileIsNamedBeforeItIsBelieved() throws IOException {
        Path home = Specimen.home(parent.resolve("home"));
        Path file = home.resolve("lake").resolve(Specimen.INPUT).resolve("claims-0001.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        try (Home open = Home.open(home)) {
            Lake lake = open.lake();
            assertThatThrownBy(() -> lake.recall(Progress.silent()))
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("claims-0001.parquet is not what was written")
                    .hasMessageContaining("samehand verify");
        }
    }

    private static long accountsOf(Home home) throws IOException {
        Told told = new Told();
        home.lake().recall(Progress.silent()).tell(told, Progress.silent());
        return told.lines.stream().filter(line -> line.startsWith("account ")).count();
    }

    private static List<String> entries(Path dir) throws IOException {
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
