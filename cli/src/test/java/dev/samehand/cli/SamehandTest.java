package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamehandTest {

    @TempDir Path parent;

    private Path evidence;
    private Path results;

    static Stream<CommandLine> commands() {
        return Samehand.command().getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"));
    }

    @BeforeEach
    void prepare() throws IOException {
        evidence = Files.createDirectories(parent.resolve("evidence"));
        results = parent.resolve("results");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExample(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        assertThat(usage.description()).isNotEmpty();
        assertThat(usage.footer()).isNotEmpty();
        assertThat(command.getCommandSpec().args())
                .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        assertThat(Ran.samehand(command.getCommandName(), "--help").exitCode()).isZero();
    }

    @Test
    void withoutACommandItTellsWhatItCanDo() {
        Ran ran = Ran.samehand();
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("Try: samehand --help");
        assertThat(Ran.samehand("--help").out()).contains("Commands:").contains("Exit codes:");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        Ran ran = Ran.samehand("scna");
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("scna").contains("samehand scan");
    }

    @Test
    void completionKnowsEveryCommand() {
        String script = Ran.samehand("completion").out();
        assertThat(commands().map(CommandLine::getCommandName)).allMatch(script::contains);
    }

    @Test
    void aFolderThatIsMissingIsUnreadableInput() {
        Ran ran = Ran.samehand("scan", parent.resolve("nowhere"), "--out", results);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void aStackTraceIsShownOnlyForDebug() {
        Path missing = parent.resolve("nowhere");
        assertThat(Ran.samehand("scan", missing, "--debug").err()).contains("\tat dev.samehand");
        assertThat(Ran.samehand("--debug", "scan", missing).err()).contains("\tat dev.samehand");
    }

    @Test
    void priorsThatCannotBeUnderstoodAreNamed() throws IOException {
        accounts("a1,", "a2,");
        Path priors = Files.writeString(parent.resolve("mine.txt"), "phone is very telling\n");
        Ran ran = Ran.samehand("scan", evidence, "--out", results, "--priors", priors);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("mine.txt");
        assertThat(results).doesNotExist();
    }

    @Test
    void findingNothingIsSaidAndExplained() throws IOException {
        accounts("a1,", "a2,");
        Ran ran = Ran.samehand("scan", evidence, "--out", results);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .startsWith("No networks found: no two of 2 accounts")
                .contains("no proof that there are none")
                .contains(results.resolve("report.html").toString());
        assertThat(results.resolve("report.html")).isRegularFile();
    }

    @Test
    void quietMeansThatOnlyTheResultIsPrinted() throws IOException {
        accounts("a1,", ",");
        Ran ran = Ran.samehand("scan", evidence, "--out", results, "--quiet", "--json");
        assertThat(ran.err()).isEmpty();
        JsonNode summary = JsonMapper.shared().readTree(ran.out());
        assertThat(summary.get("accounts").asInt()).isEqualTo(1);
        assertThat(summary.get("rejectedRows").asInt()).isEqualTo(1);
        assertThat(summary.get("networks").isEmpty()).isTrue();
    }

    @Test
    void rejectedRowsAreCountedAndWithStrictChangeTheExitCode() throws IOException {
        accounts("a1,", ",");
        Ran ran = Ran.samehand("scan", evidence, "--out", results);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("1 row was rejected").contains("rejected.csv");
        assertThat(results.resolve("rejected.csv")).content().contains("accounts.csv,3,");

        Ran strict = Ran.samehand("scan", evidence, "--out", results, "--strict");
        assertThat(strict.exitCode()).isEqualTo(ExitCode.REJECTED_ROWS);
    }

    @Test
    void aSimulatedWorldIsWrittenScannedAndNotOverwritten() {
        Path world = parent.resolve("world");
        Ran made = Ran.samehand("simulate", "employer", "--accounts", 300, "--out", world);
        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).startsWith("300 invented accounts");

        Ran again = Ran.samehand("simulate", "employer", "--out", world);
        assertThat(again.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(again.err()).contains("not empty");

        Ran scanned = Ran.samehand("scan", world.resolve("evidence"), "--out", results);
        assertThat(scanned.exitCode()).isZero();
        assertThat(scanned.out()).contains("rank  network").contains("suspected");

        Path truth = world.resolve("truth.csv");
        Ran scored = Ran.samehand("evaluate", results, "--truth", truth);
        assertThat(scored.out())
                .startsWith("300 accounts, ")
                .contains("ceiling of eligible accounts");
        JsonNode score =
                JsonMapper.shared()
                        .readTree(
                                Ran.samehand("evaluate", results, "--truth", truth, "--json")
                                        .out());
        assertThat(score.get("accounts").asInt()).isEqualTo(300);
    }

    @Test
    void explainingAnswersForOneAccountAndForTwo() throws IOException {
        Path world = parent.resolve("world");
        Ran.samehand("simulate", "employer", "--accounts", 300, "--out", world);
        Ran.samehand("scan", world.resolve("evidence"), "--out", results);
        List<String> rows = Files.readAllLines(results.resolve("members.csv"));
        String network = rows.get(1).split(",", -1)[0];
        String account = rows.get(1).split(",", -1)[1];
        String other = rows.get(2).split(",", -1)[1];

        Ran pair = Ran.samehand("explain", account, other, "--run", results);
        assertThat(pair.exitCode()).isZero();
        assertThat(pair.out()).contains(network, account, other, "shared by");
        assertThat(Ran.samehand("explain", "nobody", "--run", results).out())
                .contains("nobody is in no network");
        String json = Ran.samehand("explain", account, "--json", "--run", results).out();
        assertThat(JsonMapper.shared().readTree(json).at("/membership/network").asString())
                .isEqualTo(network);
    }

    @Test
    void aLaterRunKeepsTheIdsOfTheRunBeforeAndSaysWhatIsNew() throws IOException {
        Path world = parent.resolve("world");
        Ran.samehand("simulate", "employer", "--accounts", 300, "--out", world);
        Ran.samehand("scan", world.resolve("evidence"), "--out", results);
        Path networks = results.resolve("networks.csv");
        Files.writeString(
                results.resolve("members.csv"),
                Files.readString(results.resolve("members.csv")).replaceAll("(?m)^N", "M"));
        Files.writeString(networks, Files.readString(networks).replaceAll("(?m)^N", "M"));

        Path later = parent.resolve("later");
        Path input = world.resolve("evidence");
        Ran ran = Ran.samehand("scan", input, "--out", later, "--since", results);
        assertThat(ran.out()).startsWith("Since ").contains("new networks: 0");
        assertThat(later.resolve("networks.csv")).hasSameTextualContentAs(networks);
        Ran wrong = Ran.samehand("scan", input, "--out", later, "--since", parent);
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void explainingWithoutARunIsRefused() {
        Ran ran = Ran.samehand("explain", "a1", "--run", parent);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("samehand scan");
    }

    @Test
    void scoringSomethingElseThanResultsIsRefused() {
        Ran ran = Ran.samehand("evaluate", parent, "--truth", parent.resolve("truth.csv"));
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("members.csv");
    }

    @Test
    void aTableOfSomethingElseIsNoFaultOfTheProgram() throws IOException {
        accounts("a1", "a2");
        Path results = evidence.resolveSibling("results");
        assertThat(Ran.samehand("scan", evidence, "--quiet", "--out", results).exitCode()).isZero();
        Path other = Files.writeString(evidence.resolveSibling("other.csv"), "name\nclara\n");
        Ran ran = Ran.samehand("evaluate", results, "--truth", other);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err())
                .contains("other.csv has no column account_id")
                .doesNotContain("fault");
    }

    @Test
    void threeAccountsAreNotComparedByLeavingOneOut() {
        Ran ran = Ran.samehand("explain", "a", "b", "c", "--run", evidence);
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains("one account, or two to compare, not 3");
    }

    @Test
    void aFolderOfWhichNoAccountCanBeReadIsUnusableForCheckAsForScan() throws IOException {
        Files.writeString(evidence.resolve("accounts.csv"), "id,mail\n1,a@example.org\n");
        assertThat(Ran.samehand("check", evidence).exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Ran.samehand("scan", evidence, "--out", evidence.resolveSibling("r")).exitCode())
                .isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void checkingTellsWhatWouldBeReadAndWritesNothing() throws IOException {
        accounts("a1,+1 650 253 0000", ",");
        Files.writeString(evidence.resolve("notes.txt"), "remember");
        Files.writeString(
                evidence.resolve("samehand.yaml"),
                "types: [{name: badge, group: place, standing: shared}]\n");
        Ran ran = Ran.samehand("check", evidence);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("accounts.csv: accounts, csv by mapping canonical, 2 rows")
                .contains("used: account_id, phone")
                .contains("notes.txt: feeds no table")
                .doesNotContain("samehand.yaml")
                .contains("This gives 1 account and 1 observation: phone 1.")
                .contains("accounts.csv:3 account_id");
        assertThat(Ran.samehand("check", evidence, "--strict").exitCode())
                .isEqualTo(ExitCode.REJECTED_ROWS);
        JsonNode json =
                JsonMapper.shared().readTree(Ran.samehand("check", evidence, "--json").out());
        assertThat(json.at("/observations/phone").asInt()).isEqualTo(1);
        assertThat(parent.toFile().list()).containsExactly("evidence");
    }

    private void accounts(String... rows) throws IOException {
        Files.writeString(
                evidence.resolve("accounts.csv"),
                "account_id,phone\n" + String.join("\n", rows) + "\n");
    }
}
