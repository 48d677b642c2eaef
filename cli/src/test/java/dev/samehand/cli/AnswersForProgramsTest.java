package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --json} puts on standard output is one object, whatever happened. */
class AnswersForProgramsTest {

    @TempDir Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"scan", "check", "intake", "explain", "link", "verify", "evaluate"})
    void whatCouldNotBeDoneIsAnObjectToo(String command) {
        Path missing = parent.resolve("nowhere");
        Ran ran =
                switch (command) {
                    case "explain" -> Ran.samehand(command, "a1", "--run", missing, "--json");
                    case "evaluate" -> Ran.samehand(command, missing, "--truth", missing, "--json");
                    case "link", "verify" -> Ran.samehand(command, "--home", missing, "--json");
                    default -> Ran.samehand(command, missing, "--json");
                };
        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        JsonNode answer = JsonMapper.shared().readTree(ran.out());
        assertThat(answer.get("error").asString()).contains(missing.toString());
        assertThat(answer.get("exitCode").asInt()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(ran.err()).contains(missing.toString());
    }
}
