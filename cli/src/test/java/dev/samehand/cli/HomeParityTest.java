package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** However evidence came into a home, its runs and its answers are those of the whole. */
class HomeParityTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Accounts that share nothing with anybody, without whom nothing is rare. */
    private static final int CROWD = 300;

    @TempDir Path parent;

    /**
     * Random worlds in random pieces, in random order, some rows twice. Only the places of rows
     * differ: of several records of one observation the first in the order of batch names is cited.
     */
    @ParameterizedTest
    @CsvSource({"freelance, 1, 2", "mailbox, 2, 5", "employer, 3, 9"})
    void piecesInAnyOrderGiveTheFilesOfOneScan(String kind, long seed, int count)
            throws IOException {
        Path evidence = world(kind, seed);
        Path scanned = parent.resolve("scanned");
        run("scan", evidence, "--out", scanned);
        Random random = new Random(seed);
        List<Path> pieces = Pieces.of(evidence, parent, count, random);
        Collections.shuffle(pieces, random);
        Path home = parent.resolve("home");
        for (Path piece : pieces) {
            run("intake", piece, "--home", home);
        }
        run("link", "--home", home);
        Path linked = home.resolve("runs/000001");
        for (String table : List.of("networks.csv", "members.csv", "links.csv", "near.csv")) {
            assertThat(linked.resolve(table))
                    .as("seed %d", seed)
                    .hasSameBinaryContentAs(scanned.resolve(table));
        }
        assertThat(withoutPlaces(linked)).as("seed %d", seed).isEqualTo(withoutPlaces(scanned));
    }

    /** An index that was made anew, and one that followed intakes and runs in between. */
    @ParameterizedTest
    @CsvSource({"freelance, 4, 5", "mailbox, 5, 4"})
    void anIndexThatGrewAnswersAsOneThatIsNew(String kind, long seed, int count)
            throws IOException {
        Path evidence = world(kind, seed);
        Path grown = parent.resolve("grown");
        Path fresh = parent.resolve("fresh");
        int taken = 0;
        for (Path piece : Pieces.of(evidence, parent, count, new Random(seed))) {
            run("intake", piece, "--home", grown);
            run("intake", piece, "--home", fresh);
            if (taken++ % 2 == 0) {
                run("link", "--home", grown);
            }
        }
        Map<String, JsonNode> meanwhile = screen(grown, evidence);
        run("link", "--home", grown);
        run("link", "--home", fresh);
        Map<String, JsonNode> answers = screen(grown, evidence);
        assertThat(answers).as("seed %d", seed).isEqualTo(screen(fresh, evidence));
        if (count % 2 == 0) {
            assertThat(meanwhile.values()).anyMatch(HomeParityTest::isProvisional);
        }
        assertThat(answers.values()).noneMatch(HomeParityTest::isProvisional);
        run("verify", "--home", grown);
    }

    /** What a later batch says is said too: it takes nothing back, so the order means nothing. */
    @Test
    void anAccountThatIsTakenInAgainIsOneAccountOfWhichMoreIsKnown() throws IOException {
        Path before = folder("before", "ann,active,one@example.org\nben,active,two@example.org\n");
        Path after =
                folder("after", "ann,suspended,other@example.org\nben,active,two@example.org\n");
        for (List<Path> order : List.of(List.of(before, after), List.of(after, before))) {
            Path home = parent.resolve("home of " + order.getFirst().getFileName());
            for (Path piece : order) {
                run("intake", piece, "--home", home);
                run("link", "--home", home);
            }
            Map<String, JsonNode> answers = screen(home, after);
            assertThat(answers.values()).allMatch(answer -> answer.get("known").asBoolean());
            Path newcomer = folder("newcomer", "new,active,one@example.org\n");
            assertThat(screen(home, newcomer).toString()).contains("\"with\":[\"ann\"]");
        }
    }

    /** A batch that is dropped is gone from runs and answers with the next link. */
    @Test
    void whatIsNoLongerKeptIsNoLongerKnown() throws IOException {
        Path first = folder("first", "ann,active,one@example.org\nben,active,two@example.org\n");
        Path second = folder("second", "cat,active,one@example.org\n");
        Path home = parent.resolve("home");
        run("intake", first, "--home", home);
        run("link", "--home", home);
        Path kept = batches(home).getFirst();
        run("intake", second, "--home", home);
        run("link", "--home", home);
        assertThat(screen(home, second).toString()).contains("\"with\":[\"ann\"]");
        for (Path batch : batches(home)) {
            if (!batch.equals(kept)) {
                run("drop", batch.getFileName(), "--home", home);
            }
        }
        run("link", "--home", home);
        String answers = screen(home, second).toString();
        assertThat(answers).contains("\"account\":\"cat\",\"known\":false");
        assertThat(answers).contains("\"with\":[\"ann\"]");
    }

    private Path folder(String name, String rows) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        StringBuilder all = new StringBuilder("account_id,status,email\n" + rows);
        for (int i = 0; i < CROWD; i++) {
            all.append("stranger-%s-%d,active,%s.%d@example.net\n".formatted(name, i, name, i));
        }
        Files.writeString(folder.resolve("accounts.csv"), all);
        return folder;
    }

    private Path world(String kind, long seed) throws IOException {
        Path world = parent.resolve("world");
        run("simulate", kind, "--accounts", 600, "--seed", seed, "--out", world);
        return world.resolve("evidence");
    }

    private static Ran run(Object... arguments) {
        Ran ran = Ran.samehand(arguments);
        assertThat(ran.exitCode()).as(String.join(" ", ran.err(), ran.out())).isZero();
        return ran;
    }

    /**
     * Answers by account, without the ids of networks, which tell of earlier runs, and without the
     * holders that are named where there are more of them.
     */
    private static Map<String, JsonNode> screen(Path home, Path folder) {
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line :
                run("screen", folder, "--home", home, "--quiet").out().lines().toList()) {
            ObjectNode answer = (ObjectNode) MAPPER.readTree(line);
            answer.remove("network");
            for (JsonNode reason : answer.get("reasons")) {
                if (reason.get("holders").asInt() > reason.get("with").size() + 1) {
                    ((ObjectNode) reason).remove("with");
                }
            }
            answers.put(answer.get("account").asString(), answer);
        }
        return answers;
    }

    private static boolean isProvisional(JsonNode answer) {
        return answer.get("provisional").asBoolean();
    }

    private static List<Path> batches(Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("lake"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Evidence without the file and the line at the end of each row. */
    private static List<String> withoutPlaces(Path run) throws IOException {
        return Files.readAllLines(run.resolve("evidence.csv")).stream()
                .map(row -> row.replaceAll(",[^,]*,[0-9]*$", ""))
                .toList();
    }
}
