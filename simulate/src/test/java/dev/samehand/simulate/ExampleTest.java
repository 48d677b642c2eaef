package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example in {@code examples/small-world} is what the simulator writes. Where it differs after
 * a change of the simulator, {@link Worlds#VERSION} goes up and the example is written anew.
 */
class ExampleTest {

    private static final WorldSpec SPEC =
            WorldSpec.of(WorldKind.FREELANCE, 1000, 12).withPlantedShare(0.05).withActivity(0.28);

    @TempDir Path folder;

    @Test
    void theExampleIsWrittenByTheSimulator() throws IOException {
        Path example = Path.of("..", "examples", "small-world");
        assertThat(example).isDirectory();

        Map<String, String> written = WrittenWorld.write(SPEC, folder).contents();

        Map<String, String> shipped = new TreeMap<>();
        for (String file : written.keySet()) {
            shipped.put(file, Files.readString(example.resolve(file)));
        }
        written.forEach((file, text) ->
                assertThat(shipped.getOrDefault(file, "").equals(text))
                        .as("%s is as shipped", file)
                        .isTrue());
    }
}
