package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a home and screening must not do to people; see {@code docs/guard-rails.md}. */
class HomeGuardRailsTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");

    @TempDir Path parent;

    @Test
    void noBankAccountStandsInTheFilesOfAHomeNorInItsRunsEvenUnmasked() throws IOException {
        Path home = parent.resolve("home");
        takeIn(EXAMPLE, home);
        link(home, "--unmask");
        List<String> accounts =
                column(EXAMPLE.resolve("payments.csv"), "destination").stream()
                        .filter(value -> value.matches("[A-Z]{2}[0-9]{2}.*"))
                        .toList();
        assertThat(accounts).hasSizeGreaterThan(100);
        String run = Files.readString(home.resolve("runs/000001/evidence.csv"));
        assertThat(run).contains(",payout,");
        for (Path file : filesOf(home)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(accounts).as(file.toString()).noneMatch(text::contains);
        }
    }

    @Test
    void screeningProposesNobodyAndShowsNoValue() throws IOException {
        Path home = parent.resolve("home");
        takeIn(EXAMPLE, home);
        link(home);
        Ran ran = Ran.samehand("screen", EXAMPLE, "--home", home, "--joining", "--quiet");
        assertThat(ran.out()).contains("\"joins\":true").contains("\"phone\"");
        assertThat(ran.out()).doesNotContain("eligible");
        List<String> phones = column(EXAMPLE.resolve("accounts.csv"), "phone");
        assertThat(phones).hasSizeGreaterThan(100).noneMatch(ran.out()::contains);
        assertThat(ran.out()).doesNotContain("@");
    }

    @Test
    void aBatchThatIsDroppedIsInNoLaterRunAndNotInTheIndex() throws IOException {
        Path home = parent.resolve("home");
        takeIn(folder("kept", "stays", "remains"), home);
        Path kept = filesIn(home.resolve("lake")).getFirst();
        takeIn(folder("withdrawn", "drawn-back", "goes"), home);
        link(home);
        assertThat(runs(home)).contains("drawn-back");

        for (Path batch : filesIn(home.resolve("lake"))) {
            if (!batch.equals(kept)) {
                Ran ran = Ran.samehand("drop", batch.getFileName(), "--home", home);
                assertThat(ran.exitCode()).as(ran.err()).isZero();
            }
        }
        Path before = home.resolve("runs/000001");
        filesOf(before).forEach(file -> assertThat(file.toFile().delete()).isTrue());
        Files.delete(before);
        link(home);

        assertThat(Ran.samehand("verify", "--home", home).exitCode()).isZero();
        assertThat(runs(home)).contains("accounts").doesNotContain("drawn-back");
        String index = text(home.resolve("index"));
        assertThat(index).contains("stays").doesNotContain("drawn-back");
    }

    private static void takeIn(Path folder, Path home) {
        Ran ran = Ran.samehand("intake", folder, "--home", home, "--quiet");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    private static void link(Path home, Object... more) {
        Object[] words = {"link", "--home", home, "--quiet", "--json"};
        Ran ran = Ran.samehand(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    /** Two accounts that have so much in common that they are reported. */
    private Path folder(String name, String one, String other) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        String shared = ",+1 650 253 0000," + name + "@example.org\n";
        Files.writeString(
                folder.resolve("accounts.csv"),
                "account_id,phone,recovery_email\n" + one + shared + other + shared);
        Files.writeString(
                folder.resolve("devices.csv"),
                "account_id,device_id\n" + one + "," + name + "\n" + other + "," + name + "\n");
        return folder;
    }

    private static String runs(Path home) throws IOException {
        return text(home.resolve("runs"));
    }

    private static String text(Path dir) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : filesOf(dir)) {
            text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    private static List<Path> filesIn(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> filesOf(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Longer values of a column; short ones may stand anywhere by chance. */
    private static List<String> column(Path table, String name) throws IOException {
        List<String> rows = Files.readAllLines(table);
        int column = List.of(rows.getFirst().split(",", -1)).indexOf(name);
        return rows.stream()
                .skip(1)
                .map(row -> row.split(",", -1)[column])
                .filter(value -> value.length() > 8)
                .toList();
    }
}
