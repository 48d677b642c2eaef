package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions about a run change the probabilities of the next, and every run names its model. */
class FitCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path dir;

    private Path evidence = Path.of("");
    private Path truth = Path.of("");
    private Path plain = Path.of("");

    @BeforeEach
    void aWorldThatWasScanned() {
        Path world = dir.resolve("world");
        done(
                Ran.samehand(
                        "simulate",
                        "freelance",
                        "--accounts",
                        "2000",
                        "--seed",
                        "3",
                        "--planted",
                        "0.15",
                        "--out",
                        world,
                        "--quiet"));
        evidence = world.resolve("evidence");
        truth = world.resolve("truth.csv");
        plain = scan("plain");
    }

    @Test
    void decisionsOfASimulatedWorldMakeProbabilitiesMoreReliable() {
        JsonNode fitted = json(Ran.samehand("fit", plain, truth, "--out", model(), "--json"));
        assertThat(after(fitted, "calibration")).isLessThan(before(fitted, "calibration"));
        assertThat(after(fitted, "logLoss")).isLessThan(before(fitted, "logLoss"));
        assertThat(fitted.get("rejected").size()).isZero();
    }

    @Test
    void aRunWithAModelNamesItAndChangesNothingButProbabilitiesAndOrder() throws IOException {
        Ran fitted = done(Ran.samehand("fit", plain, truth, "--out", model()));
        assertThat(fitted.out()).contains("built in     model", "suspected networks: ");
        Path modelled = scan("modelled", "--model", model());
        String id = Files.readAllLines(model()).get(1).substring("id ".length());
        assertThat(runJson(modelled).at("/model/id").asString()).isEqualTo(id);
        assertThat(runJson(modelled).get("calibrated").asBoolean()).isTrue();
        assertThat(page(modelled))
                .contains(id)
                .contains("class=\"diagram\"")
                .doesNotContain("Not calibrated on your own decisions");
        assertThat(column(modelled, 3)).isEqualTo(column(plain, 3));
        assertThat(column(modelled, 5)).isEqualTo(column(plain, 5));
        assertThat(column(modelled, 4)).isNotEqualTo(column(plain, 4));
    }

    @Test
    void aRunWithoutOneNamesTheBuiltInAndSaysThatItIsNotCalibrated() throws IOException {
        assertThat(runJson(plain).at("/model/id").asString()).matches("[0-9a-f]{12}");
        assertThat(runJson(plain).at("/model/name").asString()).isEqualTo("built in");
        assertThat(page(plain)).contains("Not calibrated on your own decisions");
    }

    @Test
    void aHomeLearnsFromItsLastRunAndTakesTheNewestModel() throws IOException {
        Path home = dir.resolve("home");
        done(Ran.samehand("intake", evidence, "--home", home, "--quiet"));
        done(Ran.samehand("link", "--home", home, "--quiet"));
        String first =
                json(Ran.samehand("fit", truth, "--home", home, "--json")).get("model").asString();
        assertThat(home.resolve("models/000001.txt")).exists();
        done(Ran.samehand("link", "--home", home, "--quiet"));
        assertThat(runJson(home.resolve("runs/000002")).at("/model/id").asString())
                .isEqualTo(first);
        done(Ran.samehand("link", "--home", home, "--quiet", "--model", "built-in"));
        assertThat(runJson(home.resolve("runs/000003")).at("/model/name").asString())
                .isEqualTo("built in");
        String sound = Files.readString(home.resolve("models/000001.txt"));
        Files.writeString(home.resolve("models/000001.txt"), "edited");
        Ran damaged = Ran.samehand("link", "--home", home, "--quiet");
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(damaged.err()).contains("000001.txt is no model of Samehand");
        Ran verified = Ran.samehand("verify", "--home", home, "--quiet");
        assertThat(verified.exitCode()).isEqualTo(ExitCode.FAILED);
        Path model = home.toRealPath().resolve("models/000001.txt");
        assertThat(verified.out()).contains("DAMAGED: models ", "000001.txt", "delete " + model);
        Files.writeString(home.resolve("models/000002.txt"), sound);
        assertThat(Ran.samehand("verify", "--home", home, "--quiet").exitCode()).isZero();
    }

    @Test
    void tooFewDecisionsAndUnusableLinesAreTold() throws IOException {
        Path labels = dir.resolve("labels.csv");
        Files.writeString(labels, "account_id,decision\nnobody,confirmed\n");
        Ran refused = Ran.samehand("fit", plain, labels, "--out", model());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(refused.err())
                .contains("too few labels: 0 confirmed members in 0 networks")
                .contains("1 lines not usable")
                .contains("rejected: labels.csv:2 the account is no member");
        assertThat(model()).doesNotExist();
    }

    private Path model() {
        return dir.resolve("model.txt");
    }

    private Path scan(String name, Object... more) {
        Path out = dir.resolve(name);
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"scan", evidence, "--out", out, "--quiet"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        done(Ran.samehand(words));
        return out;
    }

    private static Ran done(Ran ran) {
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
        return ran;
    }

    private static JsonNode json(Ran ran) {
        return JSON.readTree(done(ran).out());
    }

    private static double before(JsonNode fitted, String error) {
        return fitted.at("/before/" + error).asDouble();
    }

    private static double after(JsonNode fitted, String error) {
        return fitted.at("/after/" + error).asDouble();
    }

    private static JsonNode runJson(Path run) {
        return JSON.readTree(run.resolve("run.json").toFile());
    }

    private static String page(Path run) throws IOException {
        return Files.readString(run.resolve("report.html"));
    }

    /** A column of members.csv in the order of accounts. */
    private static List<String> column(Path run, int column) throws IOException {
        return Files.readAllLines(run.resolve("members.csv")).stream()
                .map(line -> line.split(",", -1))
                .sorted((one, other) -> one[1].compareTo(other[1]))
                .map(fields -> fields[1] + " " + fields[column])
                .toList();
    }
}
