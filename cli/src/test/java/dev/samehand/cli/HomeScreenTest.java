package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.lake.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Screening says of an account what the last run says, and of a newcomer what it would be. */
class HomeScreenTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir Path parent;
    private Path home;

    @BeforeEach
    void aHomeWithARun() {
        home = parent.resolve("home");
        assertThat(Ran.samehand("intake", EXAMPLE, "--home", home, "--quiet").exitCode()).isZero();
        assertThat(Ran.samehand("link", "--home", home, "--quiet").exitCode()).isZero();
    }

    @Test
    void everyMemberHasTheNetworkAndTheBitsThatTheRunGaveIt() throws IOException {
        Map<String, JsonNode> answers = screen(EXAMPLE);
        assertThat(answers).hasSize(1000);
        List<String> members = Files.readAllLines(home.resolve("runs/000001/members.csv"));
        for (String row : members.subList(1, members.size())) {
            String[] member = row.split(",", -1);
            JsonNode answer = answer(answers, member[1]);
            assertThat(answer.get("network").asString()).isEqualTo(member[0]);
            assertThat(answer.get("bits").asDouble()).isEqualTo(Double.parseDouble(member[3]));
            assertThat(answer.get("joins").asBoolean()).isTrue();
            double sum = 0;
            for (JsonNode reason : answer.get("reasons")) {
                sum += reason.get("bits").asDouble();
            }
            assertThat(sum).isEqualTo(answer.get("bits").asDouble());
            assertThat(answer.get("provisional").asBoolean()).isFalse();
        }
    }

    @Test
    void aNewcomerWithAMembersThingsIsTiedToItsNetworkProvisionally() throws IOException {
        String member =
                Files.readAllLines(home.resolve("runs/000001/members.csv"))
                        .get(1)
                        .split(",", -1)[1];
        Path newcomers = Files.createDirectory(parent.resolve("newcomers"));
        Path accounts = newcomers.resolve("accounts.csv");
        try (Stream<String> rows = Files.lines(EXAMPLE.resolve("accounts.csv"))) {
            Files.write(
                    accounts,
                    rows.filter(row -> row.startsWith("account_id") || row.startsWith(member))
                            .map(row -> row.replace(member, "newcomer"))
                            .toList());
        }
        JsonNode answer = answer(screen(newcomers), "newcomer");
        assertThat(answer.get("known").asBoolean()).isFalse();
        assertThat(answer.get("provisional").asBoolean()).isTrue();
        assertThat(answer.get("reasons").get(0).get("with").toString()).contains(member);

        Ran.samehand("intake", newcomers, "--home", home, "--quiet");
        JsonNode takenIn = answer(screen(newcomers), "newcomer");
        assertThat(takenIn.get("known").asBoolean()).isTrue();
        assertThat(takenIn.get("provisional").asBoolean()).isTrue();
        assertThat(takenIn.get("bits")).isEqualTo(answer.get("bits"));
        Ran.samehand("link", "--home", home, "--quiet");
        assertThat(answer(screen(newcomers), "newcomer").get("provisional").asBoolean()).isFalse();
    }

    @Test
    void itWaitsForNobodyWhoWorksInTheHome() throws IOException {
        try (Home working = Home.open(home)) {
            assertThat(working.hasIndex()).isTrue();
            assertThat(screen(EXAMPLE)).hasSize(1000);
        }
    }

    /** As a crash leaves it between the batch and the index. */
    @Test
    void whoeverRepeatsAnIntakeThatWasKilledMakesItsNewcomersKnown() throws IOException {
        Path more = Files.createDirectory(parent.resolve("more"));
        Files.writeString(more.resolve("accounts.csv"), "account_id,phone\nlate,+15550100\n");
        Path index = home.resolve("index");
        Path before = parent.resolve("before");
        try (Stream<Path> files = Files.list(index)) {
            Files.createDirectory(before);
            for (Path file : files.toList()) {
                Files.copy(file, before.resolve(file.getFileName()));
            }
        }
        Ran.samehand("intake", more, "--home", home, "--quiet");
        Files.move(index, parent.resolve("after"));
        Files.move(before, index);
        assertThat(answer(screen(more), "late").get("known").asBoolean()).isFalse();
        Ran again = Ran.samehand("intake", more, "--home", home);
        assertThat(again.out()).contains("Nothing added");
        assertThat(answer(screen(more), "late").get("known").asBoolean()).isTrue();
    }

    @Test
    void afterTheOnlyBatchIsDroppedNobodyIsAnswered() throws IOException {
        String batch;
        try (Stream<Path> batches = Files.list(home.resolve("lake"))) {
            batch = batches.findFirst().orElseThrow().getFileName().toString();
        }
        assertThat(Ran.samehand("drop", batch, "--home", home).exitCode()).isZero();
        Ran asked = Ran.samehand("screen", EXAMPLE, "--home", home, "--quiet");
        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(asked.out()).isEmpty();
    }

    /** Not being able to index newcomers is no reason to refuse them. */
    @Test
    void aDamagedIndexIsToldByIntakeAndScreenAndMendedByLink() throws IOException {
        Path manifest = home.resolve("index/MANIFEST");
        Files.writeString(manifest, "samehand-index 1\n");
        Path more = Files.createDirectory(parent.resolve("more"));
        Files.writeString(more.resolve("accounts.csv"), "account_id,phone\nlate,+15550100\n");
        Ran intake = Ran.samehand("intake", more, "--home", home);
        assertThat(intake.exitCode()).isZero();
        assertThat(intake.err()).contains("MANIFEST").contains("samehand link");
        Ran asked = Ran.samehand("screen", more, "--home", home);
        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(asked.err()).contains("MANIFEST").contains("samehand link");
        assertThat(Ran.samehand("link", "--home", home, "--quiet").exitCode()).isZero();
        assertThat(answer(screen(more), "late").get("known").asBoolean()).isTrue();
    }

    @Test
    void withoutARunThereIsNothingToAsk() {
        Path fresh = parent.resolve("fresh");
        Ran.samehand("intake", EXAMPLE, "--home", fresh, "--quiet");
        Ran ran = Ran.samehand("screen", EXAMPLE, "--home", fresh);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("samehand link --home");
    }

    @Test
    void rowsAndFilesThatAreLostAreToldAndWithStrictChangeTheExitCode() throws IOException {
        Path broken = Files.createDirectory(parent.resolve("broken"));
        Files.writeString(
                broken.resolve("accounts.csv"),
                "account_id,created_at,colour\ngood,2025-01-01T00:00:00Z,red\n,,\nlate,soon,\n");
        Ran told = Ran.samehand("screen", broken, "--home", home);
        assertThat(told.exitCode()).isZero();
        assertThat(told.out().lines()).hasSize(2);
        assertThat(told.err())
                .contains("1 row was rejected and 1 unusable field left empty")
                .contains("samehand check " + broken)
                .contains("warning: accounts.csv has columns that nobody knows: colour");
        Ran strict = Ran.samehand("screen", broken, "--home", home, "--strict", "--quiet");
        assertThat(strict.exitCode()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(strict.out()).isEqualTo(told.out());
        assertThat(strict.err()).isEmpty();

        Files.writeString(broken.resolve("accounts.csv"), "account_id\n\" \"\n");
        Ran nothing = Ran.samehand("screen", broken, "--home", home);
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(nothing.err()).contains("no account could be read from " + broken);
    }

    @Test
    void moreWarningsThanAnybodyReadsAreCounted() {
        StringWriter text = new StringWriter();
        List<String> ten = IntStream.rangeClosed(1, 10).mapToObj(i -> "number " + i).toList();
        new Concerns(new PrintWriter(text, true)).warnings(ten, "in run.json");
        assertThat(text.toString().lines())
                .hasSize(9)
                .contains("samehand: warning: number 8")
                .endsWith("samehand: 2 more warnings stand in run.json");
    }

    @Test
    void aFlippedByteInAnyFileOfTheIndexIsNamed() throws IOException {
        assertThat(Ran.samehand("verify", "--home", home).exitCode()).isZero();
        List<Path> filled;
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            filled = files.filter(Files::isRegularFile).filter(file -> size(file) > 0).toList();
        }
        assertThat(filled).hasSizeGreaterThan(2).contains(home.resolve("index/MANIFEST"));
        for (Path file : filled) {
            byte[] sound = Files.readAllBytes(file);
            byte[] broken = sound.clone();
            broken[broken.length / 2] ^= 1;
            Files.write(file, broken);
            Ran ran = Ran.samehand("verify", "--home", home);
            assertThat(ran.exitCode()).as(file.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(ran.out())
                    .contains(file.getFileName().toString())
                    .contains("samehand link --home " + home)
                    .doesNotContain("as it was written");
            Files.write(file, sound);
        }
    }

    @Test
    void aDamagedIndexAnswersNobodyAndSaysWhatToDo() throws IOException {
        Files.writeString(home.resolve("index/MANIFEST"), "samehand-index 1\n");
        Ran asked = Ran.samehand("screen", EXAMPLE, "--home", home, "--quiet");
        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err())
                .doesNotContain("Restore the file")
                .contains("MANIFEST")
                .contains("samehand link --home " + home);
        JsonNode found = MAPPER.readTree(Ran.samehand("verify", "--home", home, "--json").out());
        assertThat(found.at("/damages/0/batch").asString()).isEqualTo("index");
    }

    /** One account on more networks than the index takes of an account at once. */
    @Test
    void anAccountOfVeryManyObservationsIsIndexed() throws IOException {
        Path busy = Files.createDirectory(parent.resolve("busy"));
        Files.writeString(busy.resolve("accounts.csv"), "account_id\nmany\nother\n");
        StringBuilder rows = new StringBuilder("account_id,ip\nother,9.0.0.1\n");
        for (int i = 0; i < 70_000; i++) {
            rows.append("many,").append(11 + i % 9).append('.').append(i >> 16).append('.');
            rows.append((i >> 8) % 256).append('.').append(i % 256).append('\n');
        }
        Files.writeString(busy.resolve("sign_ins.csv"), rows);
        Path second = parent.resolve("second");
        assertThat(Ran.samehand("intake", busy, "--home", second, "--quiet").exitCode()).isZero();
        Ran linked = Ran.samehand("link", "--home", second, "--quiet");
        assertThat(linked.exitCode()).as(linked.err()).isZero();
        Ran asked = Ran.samehand("screen", busy, "--home", second, "--quiet");
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(asked.out().lines()).hasSize(2);
    }

    private static JsonNode answer(Map<String, JsonNode> answers, String account) {
        assertThat(answers).containsKey(account);
        return Objects.requireNonNull(answers.get(account));
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private Map<String, JsonNode> screen(Path folder) {
        Ran ran = Ran.samehand("screen", folder, "--home", home, "--quiet");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        Map<String, JsonNode> answers = new HashMap<>();
        ran.out()
                .lines()
                .map(MAPPER::readTree)
                .forEach(answer -> answers.put(answer.get("account").asString(), answer));
        return answers;
    }
}
