package dev.samehand.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders that somebody has broken, or means to break us with, through the whole command: each ends
 * with a clear message and the right exit code, and whatever is left is scanned.
 */
class HostileFoldersTest {

    private static final String SCRIPT = "</script><script>alert(1)</script>";
    private static final long GIGABYTE = 1L << 30;

    @TempDir Path parent;

    private Path evidence;
    private Path results;

    @BeforeEach
    void prepare() throws IOException {
        evidence = Files.createDirectories(parent.resolve("evidence"));
        results = parent.resolve("results");
    }

    @Test
    void anEmptyFolder() {
        refused("is empty", "Put accounts.csv");
    }

    @Test
    void aFolderWithoutAnythingKnown() throws IOException {
        write("holiday.txt", "sun");
        refused("holds no table that is known", "samehand.yaml");
    }

    @Test
    void aTableOfNothingButItsHeader() throws IOException {
        write("accounts.csv", "account_id,phone\n");
        assertThat(scanned().out()).startsWith("No networks found: the tables hold no accounts.");
    }

    @Test
    void aLineOfOneGigabyte() throws IOException {
        write("accounts.csv", "account_id,phone\na1,\n");
        try (RandomAccessFile file =
                new RandomAccessFile(evidence.resolve("sign_ins.csv").toFile(), "rw")) {
            file.write("account_id,at\na2,2026-01-01T00:00:00Z\n".getBytes(US_ASCII));
            file.seek(GIGABYTE);
            file.write("\na3,2026-01-01T00:00:00Z\n".getBytes(US_ASCII));
        }
        Ran ran = scanned();
        assertThat(ran.out()).contains("no two of 3 accounts");
        assertThat(results.resolve("rejected.csv")).content().contains("sign_ins.csv,3,");
    }

    @Test
    void zeroBytesAndBrokenUtf8() throws IOException {
        Files.write(
                evidence.resolve("accounts.csv"),
                "account_id,display_name\na\0b,x\nc\u00ff\u00fed,y\ne,Jo\u00ebl\nf,z\n"
                        .getBytes(ISO_8859_1));
        scanned();
        assertThat(results.resolve("rejected.csv")).content().contains("accounts.csv,");
    }

    @Test
    void aSeparatorThatIsNone() throws IOException {
        write("accounts.csv", "account_id:phone\na1:1\na2:2\n");
        unread("it has account_id:phone");
    }

    @Test
    void aTableWithoutAccountId() throws IOException {
        write("accounts.csv", "id,phone\na1,1\n");
        unread("it has phone, id");
    }

    @Test
    void idsThatRepeat() throws IOException {
        write("accounts.csv", "account_id,email\n" + "a1,x@example.org\n".repeat(1000) + "A1,\n");
        assertThat(scanned().out()).contains("no two of 2 accounts");
    }

    @Test
    void datesOutsideOfTime() throws IOException {
        write(
                "accounts.csv",
                """
                account_id,created_at,birth_date
                a1,0000-01-01T00:00:00Z,0000-00-00
                a2,9999-12-31T23:59:59Z,9999-12-31
                a3,-999999999-01-01T00:00:00Z,2026-02-30
                """);
        assertThat(scanned().out()).contains("no two of 3 accounts");
        assertThat(results.resolve("rejected.csv")).content().contains("created_at");
    }

    @Test
    void scriptAndFormulasInEveryField() throws IOException {
        plantNetwork();
        assertThat(scanned().out()).contains("1 network among");

        String page = Files.readString(results.resolve("report.html"));
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
        for (String table : List.of("networks", "members", "evidence", "links", "rejected")) {
            assertThat(Files.readAllLines(results.resolve(table + ".csv")))
                    .as(table)
                    .noneMatch(line -> line.matches("(.*,)?\"?[=@].*"));
        }
        Ran explained = Ran.samehand("explain", "=1+1" + SCRIPT + 0, "--run", results);
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out()).doesNotContain("\u001b");
    }

    @Test
    void aLinkThatLeadsOut() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.csv"), "account_id\nroot\n");
        Files.createSymbolicLink(evidence.resolve("sign_ins.csv"), secret);
        write("accounts.csv", "account_id\na1\n");
        Ran ran = scanned();
        assertThat(ran.out()).contains("no two of 1 account");
        assertThat(ran.err()).contains("sign_ins.csv");
    }

    @Test
    void anArchiveThatUnpacksWithoutEnd() throws IOException {
        write("accounts.csv", "account_id\na1\n");
        try (OutputStream gzip =
                new GZIPOutputStream(Files.newOutputStream(evidence.resolve("profiles.csv.gz")))) {
            gzip.write("account_id,text\n".getBytes(US_ASCII));
            byte[] rows = "a1,nothing\n".repeat(100_000).getBytes(US_ASCII);
            for (int i = 0; i < 100; i++) {
                gzip.write(rows);
            }
        }
        Ran ran = scanned();
        assertThat(ran.err()).contains("profiles.csv.gz").contains("unpack");
    }

    @Test
    void oneValueHeldByEveryAccount() throws IOException {
        StringBuilder accounts = new StringBuilder("account_id,phone,recovery_email\n");
        StringBuilder signIns = new StringBuilder("account_id,at,ip,device_id\n");
        for (int i = 0; i < 20_000; i++) {
            accounts.append('a').append(i).append(",+16502530000,all@example.org\n");
            signIns.append('a').append(i).append(",2026-01-01T00:00:00Z,8.8.8.8,one\n");
        }
        write("accounts.csv", accounts.toString());
        write("sign_ins.csv", signIns.toString());
        assertThat(scanned().out()).contains("No networks found: no two of 20,000 accounts");
    }

    /** Six people behind one hand whose every text is an attack. */
    private void plantNetwork() throws IOException {
        StringBuilder accounts =
                new StringBuilder("account_id,phone,display_name,birth_date,username,employer\n");
        StringBuilder signIns = new StringBuilder("account_id,at,ip,device_id,user_agent\n");
        for (int i = 0; i < 2000; i++) {
            boolean planted = i < 6;
            String id = planted ? "=1+1" + SCRIPT + i : "a" + i;
            accounts.append(id)
                    .append(planted ? ",+16502530000" : ",+1650253" + (1000 + i))
                    .append(",<img src=x onerror=alert(")
                    .append(i)
                    .append(")> \u001b[31m Name")
                    .append((char) ('a' + i % 26))
                    .append(",19")
                    .append(60 + i % 40)
                    .append("-01-01,@SUM(A1)\u202e")
                    .append(i)
                    .append(",=cmd|' /C calc'!A0\n");
            for (int day = 1; day < 5; day++) {
                signIns.append(id)
                        .append(",2026-01-0")
                        .append(day)
                        .append("T00:00:00Z,")
                        .append(planted ? "8.8.4.4" : "9." + i / 250 + "." + i % 250 + ".1")
                        .append(planted ? ",+shared" + SCRIPT : ",d" + i)
                        .append(",-1+")
                        .append(SCRIPT)
                        .append('\n');
            }
        }
        write("accounts.csv", accounts.toString());
        write("sign_ins.csv", signIns.toString());
    }

    private void refused(String... words) {
        Ran ran = scan();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains(words);
        assertThat(results).doesNotExist();
    }

    private void unread(String columns) {
        Ran ran = scan();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err())
                .contains("accounts.csv lacks the column account_id", columns)
                .contains("no account could be read");
        assertThat(results.resolve("run.json")).as("where it is told").isRegularFile();
    }

    private Ran scanned() {
        Ran ran = scan();
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(results.resolve("report.html")).isRegularFile();
        return ran;
    }

    /**
     * Whatever is in the folder: no fault of ours, no stack trace, nothing that steers a terminal.
     */
    private Ran scan() {
        Ran ran = Ran.samehand("scan", evidence, "--out", results);
        assertThat(ran.err()).doesNotContain("fault of Samehand").doesNotContain("Exception");
        assertThat(ran.out() + ran.err()).doesNotContain("\u001b").doesNotContain("\u202e");
        return ran;
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(evidence.resolve(file), text);
    }
}
