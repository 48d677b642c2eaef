package dev.samehand.intake;

import static dev.samehand.intake.Seen.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samehand.intake.read.Limits;
import dev.samehand.model.Progress;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that want to break the reader end with clear words and whatever could be read. */
class HostileFolderTest {

    @TempDir Path directory;

    @Test
    void aFolderThatIsMissingOrEmptyOrWithoutTablesIsRefused() throws IOException {
        assertThatThrownBy(() -> new Folder(directory.resolve("gone")).open())
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("is not a folder")
                .extracting(failure -> ((IntakeException) failure).code())
                .isEqualTo(IntakeException.Code.FOLDER_MISSING);
        assertThatThrownBy(() -> folder().open()).hasMessageContaining("is empty");
        Files.writeString(directory.resolve("readme.md"), "hello");
        assertThatThrownBy(() -> folder().open())
                .hasMessageContaining("holds no table that is known");
    }

    @Test
    void linksOutOfTheFolderAreRefusedAndLinksInsideAreRead() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.writeString(outside.resolve("secret.csv"), "account_id,at\nz,2026-01-01\n");
        Folder inside = new Folder(directory.resolve("in")).with("kept/a.csv", "account_id", "a1");
        Path folder = inside.path();
        Files.createSymbolicLink(folder.resolve("sign_ins.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("payments.csv"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("devices"), outside);
        Files.createSymbolicLink(folder.resolve("accounts.csv"), folder.resolve("kept/a.csv"));

        Intake intake = inside.read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(intake.warnings())
                .contains(
                        "sign_ins.csv was not read: it is a link that leads out of the folder",
                        "payments.csv was not read: the link leads nowhere",
                        "devices was not read: it is a link to a folder. Copy the folder itself");
        assertThat(intake.files()).filteredOn(file -> !file.problem().isEmpty()).hasSize(3);
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = directory.resolve("sign_ins.csv");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "no mkfifo here");

        Intake intake = folder().with("accounts.csv", "account_id", "a1").read();

        assertThat(intake.warnings()).singleElement().asString().contains("it is not a file");
    }

    @Test
    void aGigabyteLineIsRejectedAndTheRestIsRead() throws IOException {
        Path file = directory.resolve("profiles.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            gzip.write(
                    "{\"account_id\":\"a1\"}\n{\"account_id\":\""
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] noise = new byte[1 << 20];
            Random random = new Random(3);
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) ('a' + random.nextInt(26));
            }
            for (int i = 0; i < 64; i++) {
                gzip.write(noise);
            }
            gzip.write("\"}\n{\"account_id\":\"a2\"}\n".getBytes(StandardCharsets.US_ASCII));
        }

        Intake intake = folder().read();

        assertThat(intake.columns().accounts().size()).isEqualTo(2);
        assertThat(intake.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(2))
                .satisfies(row -> assertThat(row.valueShown().length()).isLessThanOrEqualTo(80));
    }

    @Test
    void scriptFormulasAndControlCharactersAreOnlyText() {
        Intake intake =
                folder().with(
                                "accounts.csv",
                                "account_id,display_name,email,country,group",
                                "=cmd|' /C calc'!A0,<script>alert(1)</script>,"
                                        + "\"<img src=x onerror=alert(1)>\",\u001b[31mred\u202e,@SUM(A1)")
                        .read();

        assertThat(intake.columns().accounts().id(0)).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(intake.rejected())
                .extracting(RejectedRow::valueShown)
                .contains("\\u001b[31mred\\u202e");
    }

    @Test
    void nulAndBrokenUtf8AreNamed() {
        byte[] bytes =
                "account_id,display_name\na\0b,x\nc?d,y\ne,Jo?l\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xeb : bytes[i];
        }
        Intake intake = folder().withBytes("accounts.csv", bytes).read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(intake.rejected()).anyMatch(row -> row.reason().contains("not UTF-8"));
        assertThat(intake.files().getFirst().rejectedRows()).isEqualTo(2);
    }

    @Test
    void halfACharacterIsNoTextSoThatNoTwoIdsLookAlikeOnceWritten() {
        Intake intake =
                folder().with(
                                "accounts.jsonl",
                                "{\"account_id\":\"a\\ud800\"}",
                                "{\"account_id\":\"a\\udc00\"}",
                                "{\"account_id\":\"a\\ud83d\\ude00\"}")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(intake.columns().accounts().id(0)).isEqualTo("a\ud83d\ude00");
        assertThat(intake.rejected())
                .filteredOn(row -> row.reason().contains("half a character"))
                .hasSize(2);
    }

    @Test
    void aTableWithoutAccountIdOrWithAnotherSeparatorOrOfNothingIsNamed() {
        Intake intake =
                folder().with("accounts.csv", "account_id", "a1")
                        .with("sign_ins.csv", "user;at", "u1;2026-01-01")
                        .with("payments.csv", "account_id:at", "a1:2026")
                        .withBytes("devices.csv", new byte[0])
                        .withBytes("profiles.json", new byte[0])
                        .with("applications.csv", "\u0000\u0001\u0002")
                        .read();

        assertThat(intake.columns().accounts().size()).isEqualTo(1);
        assertThat(intake.warnings())
                .anyMatch(warning -> warning.startsWith("sign_ins.csv lacks the column account_id"))
                .anyMatch(warning -> warning.startsWith("payments.csv lacks the column account_id"))
                .anyMatch(warning -> warning.startsWith("devices.csv has no header line"))
                .anyMatch(warning -> warning.startsWith("applications.csv lacks the column"));
    }

    @Test
    void aSecondHeaderInTheMiddleIsNoAccount() {
        Intake intake =
                folder().with("accounts.csv", "account_id", "a1", "Account_ID", "a2").read();

        assertThat(intake.columns().accounts().size()).isEqualTo(2);
        assertThat(intake.rejected()).hasSize(1);
    }

    @Test
    void aValueHeldByEveryAccountIsCountedLikeAnyOther() {
        String[] lines = new String[2001];
        lines[0] = "account_id,recovery_email";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "a" + i + ",all@x.example";
        }
        Intake intake = folder().with("accounts.csv", lines).read();

        assertThat(size(intake.columns(), "email")).isEqualTo(2000);
    }

    @Test
    void rejectedRowsBeyondTheLimitAreCounted() {
        String[] lines = new String[51];
        lines[0] = "account_id,country";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "a" + i + ",nowhere";
        }
        folder().with("accounts.csv", lines);
        var few = new Limits(64, 64, 1000, 1000, 9, 9, 10, 9);
        IntakeOptions options = IntakeOptions.defaults().withLimits(few);

        Intake intake = EvidenceFolder.open(directory, options).read(Progress.silent());

        assertThat(intake.rejected()).hasSize(10);
        assertThat(intake.rejections()).isEqualTo(50);
        assertThat(intake.warnings()).singleElement().asString().contains("the rest is counted");
    }

    @Test
    void pathsOfPhotosThatLeadOutOfTheFolderAreRejected() {
        Intake intake =
                folder().with(
                                "files.csv",
                                "account_id,path",
                                "a1,photos/1.jpg",
                                "a2,../../etc/passwd",
                                "a3,/etc/passwd",
                                "a4,C:\\secret",
                                "a5,")
                        .read();

        assertThat(intake.unexamined())
                .extracting(Unexamined::path)
                .containsExactly("photos/1.jpg");
        assertThat(intake.rejected()).hasSize(4);
    }

    @Test
    void inputThatChangesBetweenThePassesIsNoticed() {
        Folder folder = folder().with("accounts.csv", "account_id,email", "a1,k@x.example");
        EvidenceFolder evidence = folder.open();
        Intake intake = evidence.read(Progress.silent());
        folder.with("accounts.csv", "account_id,email", "a1,j@x.example");
        Wanted wanted = new Wanted();
        wanted.add(0, 0, 0);

        assertThatThrownBy(() -> evidence.origins(intake, wanted, Progress.silent()))
                .isInstanceOf(IntakeException.class)
                .hasMessage("accounts.csv has changed since it was first read. Scan again");
    }

    private Folder folder() {
        return new Folder(directory);
    }
}
