package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.cli.Checkout.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class DevTest {

    @Test
    void withoutArgumentsItExplainsEveryVerb() throws Exception {
        Said said = dev();
        assertThat(said.exitCode()).isZero();
        assertThat(verbs()).contains("test", "house").allMatch(said.out()::contains);
    }

    @Test
    void aVerbThatDoesNotExistIsNamed() throws Exception {
        Said said = dev("teste");
        assertThat(said.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(said.err()).contains("there is no verb teste");
    }

    @Test
    void theFuzzerIsToldHowLongInNumbers() throws Exception {
        assertThat(dev("fuzz", "soon").err()).contains("not soon");
        assertThat(dev("fuzz", "3", "hours").err()).contains("not hours");
        assertThat(dev("fuzz", "0").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void whatIsMeasuredAndHowOftenIsKilledIsCheckedBeforeAnythingIsBuilt() throws Exception {
        assertThat(dev("bench", "engine").err()).contains("scan or text, not engine");
        assertThat(dev("bench", "index", "many").err()).contains("a number, not many");
        assertThat(dev("crash", "2").err()).contains("from 5 on, not 2");
    }

    @Test
    void contributorsAndTheBuildServerFindTheSameVerbs() throws IOException {
        String guide = Files.readString(Checkout.PROJECT.resolve("CONTRIBUTING.md"));
        assertThat(verbs()).allMatch(verb -> guide.contains("`./dev " + verb));
        assertThat(Checkout.PROJECT.resolve(".ci/run")).content().contains("dev\" test");
    }

    /** The verbs that the script knows how to run. */
    private static List<String> verbs() throws IOException {
        String script = Files.readString(Checkout.PROJECT.resolve("dev"));
        return Pattern.compile("(?m)^    ([a-z| ]+)\\) ;;$")
                .matcher(script)
                .results()
                .map(MatchResult::group)
                .flatMap(line -> Pattern.compile("[a-z]+").matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    private static Said dev(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(Checkout.PROJECT.resolve("dev").toString());
        return Said.by(new ProcessBuilder(command).start());
    }
}
