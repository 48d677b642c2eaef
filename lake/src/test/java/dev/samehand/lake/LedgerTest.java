package dev.samehand.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is gone as a whole is missed, unless it was meant to go. */
class LedgerTest {

    /** Bytes from one broken one to the next; prime to the length of a line. */
    private static final int EVERY = 7;

    @TempDir Path parent;

    private Path home;
    private Path batch;
    private Path ledger;

    @BeforeEach
    void keepABatch() throws IOException {
        home = Specimen.home(parent.resolve("home"));
        batch = home.resolve("lake").resolve(Specimen.INPUT);
        ledger = home.resolve(Ledger.FILE);
    }

    @Test
    void aBatchWhoseDirectoryIsGoneIsNamedWithTheDayItCame() throws IOException {
        Durable.delete(batch);
        assertThat(verify())
                .singleElement()
                .satisfies(damage -> assertThat(damage.batch()).isEqualTo(Specimen.INPUT))
                .satisfies(damage ->
                        assertThat(damage.problem()).matches("was taken in on 20.* gone"));
        openForWork();
        assertThat(verify()).hasSize(1);
    }

    @Test
    void aBatchThatWasDroppedIsNotMissed() throws IOException {
        try (Home opened = Home.open(home)) {
            assertThatThrownBy(() -> opened.drop("no such")).isInstanceOf(LakeException.class);
            opened.drop(Specimen.INPUT.substring(0, 5));
        }
        assertThat(batch).doesNotExist();
        assertThat(verify()).isEmpty();
    }

    @Test
    void whatACrashLeftBetweenLedgerAndBatchesIsDoneWithTheNextWork() throws IOException {
        byte[] whole = Files.readAllBytes(ledger);
        Files.write(ledger, new byte[0]);
        assertThat(verify()).isEmpty();
        openForWork();
        assertThat(lines()).hasSize(1).first().asString().startsWith("TAKEN " + Specimen.INPUT);

        Files.write(ledger, whole);
        new Ledger(home).append(Ledger.Event.DROPPED, Specimen.INPUT, Manifest.hash(batch));
        assertThat(verify()).isEmpty();
        openForWork();
        assertThat(batch).doesNotExist();
    }

    /** As a crash leaves it when the same evidence is taken in again and not yet written down. */
    @Test
    void aBatchThatCameAgainAfterItWasDroppedIsKept() throws IOException {
        new Ledger(home).append(Ledger.Event.DROPPED, Specimen.INPUT, "0".repeat(64));
        openForWork();
        assertThat(batch).exists();
        assertThat(lines()).hasSize(3).last().asString().startsWith("TAKEN " + Specimen.INPUT);
        assertThat(verify()).isEmpty();
    }

    @Test
    void aBatchThatIsDamagedOrGoneCanBeDropped() throws IOException {
        Files.writeString(batch.resolve(Manifest.FILE), "{}");
        drop();
        assertThat(batch).doesNotExist();
        assertThat(verify()).isEmpty();

        new Ledger(home).append(Ledger.Event.TAKEN, Specimen.INPUT, "-");
        assertThat(verify()).hasSize(1);
        drop();
        assertThat(verify()).isEmpty();
    }

    private void drop() throws IOException {
        try (Home opened = Home.open(home)) {
            Batch dropped = opened.drop(Specimen.INPUT.substring(0, 8));
            assertThat(dropped.name()).isEqualTo(Specimen.INPUT);
            assertThat(dropped.title()).isEmpty();
        }
    }

    @Test
    void aLedgerIsNeverWrittenLongerThanItCanBeRead() throws IOException {
        byte[] before = Files.readAllBytes(ledger);
        Ledger.Line line = new Ledger.Line(Ledger.Event.TAKEN, "0".repeat(64), "0".repeat(64));
        assertThatThrownBy(() -> new Ledger(home).append(Collections.nCopies(200_000, line)))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("would be longer");
        assertThat(ledger).hasBinaryContent(before);
        assertThat(verify()).isEmpty();
    }

    @Test
    void aLineThatACrashCutIsPassedOverAndWrittenOver() throws IOException {
        Files.writeString(ledger, Files.readString(ledger) + "DROPPED " + Specimen.INPUT);
        assertThat(verify()).isEmpty();
        openForWork();
        new Ledger(home).append(Ledger.Event.TAKEN, "0".repeat(64), "-");
        assertThat(lines()).hasSize(2).last().asString().startsWith("TAKEN 000");
    }

    @Test
    void aChangedByteAndARemovedLineAreNoticed() throws IOException {
        new Ledger(home).append(Ledger.Event.TAKEN, "0".repeat(64), "-");
        new Ledger(home).append(Ledger.Event.DROPPED, "0".repeat(64), "-");
        byte[] sound = Files.readAllBytes(ledger);
        assertThat(verify()).isEmpty();
        for (int at = 0; at < sound.length - 1; at += EVERY) {
            byte[] broken = sound.clone();
            broken[at] ^= 1;
            Files.write(ledger, broken);
            assertThat(verify())
                    .as("byte %d", at)
                    .extracting(Verification.Damage::batch)
                    .containsExactly(Ledger.FILE);
        }
        Files.write(ledger, sound);
        List<String> lines = lines();
        Files.writeString(ledger, lines.get(0) + "\n" + lines.get(2) + "\n");
        assertThat(verify()).extracting(Verification.Damage::batch).contains(Ledger.FILE);
        Files.delete(ledger);
        assertThat(verify()).extracting(Verification.Damage::problem).containsExactly("is missing");
        openForWork();
        assertThat(verify()).isEmpty();
    }

    @Test
    void intoAHomeWithADamagedLedgerNothingIsTakenIn() throws IOException {
        Files.writeString(ledger, "TAKEN\n");
        try (Home opened = Home.open(home)) {
            assertThatThrownBy(() -> opened.lake().begin())
                    .isInstanceOf(LakeException.class)
                    .hasMessageContaining("ledger")
                    .hasMessageContaining("samehand verify");
        }
    }

    private void openForWork() throws IOException {
        Home.open(home).close();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ledger);
    }

    private List<Verification.Damage> verify() throws IOException {
        try (Home opened = Home.look(home)) {
            return opened.lake().verify(Progress.silent()).damages();
        }
    }
}
