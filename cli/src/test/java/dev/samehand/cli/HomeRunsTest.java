package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A home gives what a scan gives, however the evidence came into it. */
class HomeRunsTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");

    /** The only file of a run that tells when and how it was made. */
    private static final String DIFFERS = "run.json";

    @TempDir Path parent;

    @Test
    void intakeAndLinkGiveEveryByteThatAScanGives() throws IOException {
        Path scanned = scanned();
        takeIn(EXAMPLE);
        Path linked = link();
        for (Path file : filesOf(scanned)) {
            assertThat(linked.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        JsonNode counts = JsonMapper.builder().build().readTree(scanned.resolve(DIFFERS).toFile());
        JsonNode again = JsonMapper.builder().build().readTree(linked.resolve(DIFFERS).toFile());
        assertThat(again.get("counts")).isEqualTo(counts.get("counts"));
        assertThat(again.get("files")).isEqualTo(counts.get("files"));
        assertThat(again.get("warnings")).isEqualTo(counts.get("warnings"));
    }

    @Test
    void twoHalvesInAnyOrderGiveTheNetworksOfTheWhole() throws IOException {
        Path scanned = scanned();
        takeIn(rows("even", row -> row % 2 == 0));
        takeIn(rows("odd", row -> row % 2 == 1));
        Path linked = link();
        for (String table : List.of("networks.csv", "members.csv", "links.csv", "near.csv")) {
            assertThat(linked.resolve(table)).hasSameTextualContentAs(scanned.resolve(table));
        }
        assertThat(withoutPlaces(linked)).isEqualTo(withoutPlaces(scanned));
        assertThat(Files.readString(linked.resolve("evidence.csv")))
                .containsPattern(",[0-9a-f]{12}/accounts\\.csv,");
    }

    @Test
    void theSameInputAgainAddsNothingAndChangesNothing() throws IOException {
        takeIn(EXAMPLE);
        Path first = link();
        Ran again = Ran.samehand("intake", EXAMPLE, "--home", home(), "--json");
        JsonNode told = JsonMapper.builder().build().readTree(again.out());
        assertThat(told.get("added").asBoolean()).isFalse();
        assertThat(told.get("accounts").asInt()).isEqualTo(1000);
        assertThat(Ran.samehand("intake", EXAMPLE, "--home", home()).out())
                .contains("Nothing added");

        Ran ran = Ran.samehand("link", "--home", home());
        assertThat(ran.out()).contains("new networks: 0").contains("grew: 0");
        for (String table : List.of("networks.csv", "members.csv", "evidence.csv")) {
            assertThat(home().resolve("runs/000002").resolve(table))
                    .hasSameBinaryContentAs(first.resolve(table));
        }
    }

    @Test
    void networksKeepTheirIdsWhileTheHomeGrows() throws IOException {
        takeIn(rows("even", row -> row % 4 != 3));
        List<String> before = ids(link());
        takeIn(EXAMPLE);
        Ran ran = Ran.samehand("link", "--home", home());
        assertThat(ran.out()).startsWith("Since ").containsPattern("grew: [1-9]");
        Path grown = home().resolve("runs/000002");
        assertThat(ids(grown)).containsAnyElementsOf(before);
        assertThat(Files.readString(grown.resolve("networks.csv"))).contains("Grew by ");
    }

    @Test
    void aLogOfKnownAccountsKnowsThoseOfEarlierBatches() throws IOException {
        String mapping =
                """
                files:
                  - files: accounts.csv
                    table: accounts
                    columns: {account_id: account_id}
                  - files: transfers.csv
                    accounts: known
                    table: observations
                    columns: {account_id: from, type: {constant: counterparty}, value: to}
                """;
        Path accounts = folder("first", mapping);
        Files.writeString(accounts.resolve("accounts.csv"), "account_id\nspecimen-1\n");
        Path transfers = folder("second", mapping);
        Files.writeString(
                transfers.resolve("transfers.csv"), "from,to\nspecimen-1,x\nstranger,x\n");
        takeIn(accounts);
        Ran ran = Ran.samehand("intake", transfers, "--home", home(), "--json", "--quiet");
        JsonNode told = JsonMapper.builder().build().readTree(ran.out());
        assertThat(told.get("accounts").asInt()).isEqualTo(1);
        assertThat(told.get("observations").asInt()).isEqualTo(1);
    }

    private Path folder(String name, String mapping) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        Files.writeString(folder.resolve("samehand.yaml"), mapping);
        return folder;
    }

    @Test
    void aDamagedHomeIsVerifiedWithTheFileAndWhatToDo() throws IOException {
        takeIn(EXAMPLE);
        Ran sound = Ran.samehand("verify", "--home", home());
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.out()).contains("everything is as it was written");

        Path file = only(home().resolve("lake")).resolve("texts-0001.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        Ran damaged = Ran.samehand("verify", "--home", home());
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(damaged.out()).contains("texts-0001.parquet has other bytes").contains("backup");
        Ran link = Ran.samehand("link", "--home", home());
        assertThat(link.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(link.err()).contains("texts-0001.parquet").contains("samehand verify");
    }

    @Test
    void aHomeThatIsMissingEmptyOrInTheEvidenceIsRefused() throws IOException {
        assertThat(Ran.samehand("link", "--home", home()).err()).contains("samehand intake");
        assertThat(Ran.samehand("verify", "--home", home()).exitCode())
                .isEqualTo(ExitCode.UNUSABLE);
        Path evidence = Files.createDirectories(parent.resolve("evidence"));
        Files.writeString(evidence.resolve("accounts.csv"), "account_id\na1\n");
        Ran inside = Ran.samehand("intake", evidence, "--home", evidence.resolve("home"));
        assertThat(inside.err()).contains("never written to");
        assertThat(evidence.resolve("home")).doesNotExist();
    }

    private Path home() {
        return parent.resolve("home");
    }

    private Path scanned() {
        Path results = parent.resolve("results");
        assertThat(Ran.samehand("scan", EXAMPLE, "--out", results).exitCode()).isZero();
        return results;
    }

    private void takeIn(Path folder) {
        Ran ran = Ran.samehand("intake", folder, "--home", home(), "--debug");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    private Path link() throws IOException {
        Ran ran = Ran.samehand("link", "--home", home(), "--debug");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        try (Stream<Path> runs = Files.list(home().resolve("runs"))) {
            return runs.sorted().toList().getLast();
        }
    }

    /** The example with some of the rows of each of its tables. */
    private Path rows(String name, IntPredicate chosen) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name).resolve("evidence"));
        for (Path table : filesOf(EXAMPLE)) {
            List<String> rows = Files.readAllLines(table);
            int header = table.toString().endsWith(".csv") ? 1 : 0;
            List<String> part = new ArrayList<>(rows.subList(0, header));
            for (int row = header; row < rows.size(); row++) {
                if (chosen.test(row)) {
                    part.add(rows.get(row));
                }
            }
            Files.write(folder.resolve(table.getFileName()), part);
        }
        return folder;
    }

    private static List<String> ids(Path run) throws IOException {
        return Files.readAllLines(run.resolve("networks.csv")).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
    }

    private static Path only(Path dir) throws IOException {
        return filesOf(dir).getFirst();
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(DIFFERS)).sorted().toList();
        }
    }

    /** Evidence without the file and the line at the end of each row. */
    private static List<String> withoutPlaces(Path run) throws IOException {
        return Files.readAllLines(run.resolve("evidence.csv")).stream()
                .map(row -> row.replaceAll(",[^,]*,[0-9]*$", ""))
                .toList();
    }
}
