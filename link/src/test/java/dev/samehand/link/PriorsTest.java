package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.model.Bits;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorsTest {

    @TempDir Path dir;

    @Test
    void everyBuiltInTypeThatLinksHasABeliefOfItsOwn() {
        Priors priors = Priors.standard();
        for (ObservableType type : ObservableTypes.standard().all()) {
            if (type.links()) {
                assertThat(priors.text()).containsPattern("(?m)^" + type.name() + "\\s");
                assertThat(priors.of(type).m()).as(type.name()).isBetween(0.01, 1.0);
                assertThat(priors.of(type).cap()).as(type.name()).isPositive();
            }
        }
    }

    @Test
    void aDeclaredTypeIsBelievedByItsStanding() {
        Priors priors = Priors.standard();
        ObservableTypes types =
                ObservableTypes.standard()
                        .with("badge", IndependenceGroup.PLACE, Standing.EXCLUSIVE)
                        .with("hobby", IndependenceGroup.OTHER, Standing.SHARED);
        assertThat(priors.of(types.byName("badge")).cap())
                .isGreaterThan(priors.of(types.byName("hobby")).cap());
    }

    @Test
    void theThresholdGrowsWithThePopulationUpToItsLimit() {
        Priors priors = Priors.standard();
        assertThat(priors.threshold(0)).isEqualTo(Bits.ONE);
        assertThat(priors.threshold(1)).isEqualTo(Bits.ONE);
        assertThat(priors.threshold(256)).isEqualTo(8 * Bits.ONE);
        assertThat(priors.threshold(4096)).isEqualTo(12 * Bits.ONE);
        assertThat(priors.threshold(10_000_000)).isEqualTo(12 * Bits.ONE);
    }

    @Test
    void aFileOfOnesOwnIsReadWithItsComments() throws IOException {
        Path file = dir.resolve("mine.txt");
        Files.writeString(
                file,
                """
                # mine
                phone 0.5 6 2 10 # shared by everyone here
                exclusive 0.2 10 6 365
                shared 0.1 4 6 365
                [population]
                threshold 9
                """);
        Priors priors = Priors.read(file);
        Priors.Belief phone = priors.of(ObservableTypes.standard().byName("phone"));
        assertThat(phone).isEqualTo(new Priors.Belief(0.5, 6 * Bits.ONE, 2, 10));
        assertThat(priors.threshold(1_000_000)).isEqualTo(9 * Bits.ONE);
    }

    @Test
    void aLineThatCannotBeReadIsNamedWithItsFileAndNumber() throws IOException {
        Path file = dir.resolve("mine.txt");
        Files.writeString(file, "# mine\nphone 0.5 six 2 10\n");
        assertThatThrownBy(() -> Priors.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.txt")
                .hasMessageContaining("line 2")
                .hasMessageContaining("phone 0.5 six 2 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone 0.5 128 2 10",
                "phone 0.5 1e300 2 10",
                "phone 0.5 NaN 2 10",
                "[population]\nthreshold NaN",
                "[population]\nthreshold -5",
                "[population]\nthreshhold 9"
            })
    void whatNoPopulationCanMeanIsNamed(String lines) throws IOException {
        Path file = dir.resolve("mine.txt");
        String rest = lines.startsWith("[") ? "" : "\n[population]\nthreshold 9\n";
        Files.writeString(file, "exclusive 0.2 10 6 365\nshared 0.1 4 6 365\n" + lines + rest);
        assertThatThrownBy(() -> Priors.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.txt, line")
                .hasMessageContaining("found: " + lines.substring(lines.indexOf('\n') + 1));
    }

    @Test
    void aLineThatIsCutShortIsNamed() throws IOException {
        Path file = dir.resolve("mine.txt");
        Files.writeString(file, "phone 0.5\n");
        assertThatThrownBy(() -> Priors.read(file)).hasMessageContaining("line 1");
    }

    @Test
    void aFileWithoutAThresholdIsRefusedWhenItIsRead() throws IOException {
        Path file = dir.resolve("mine.txt");
        Files.writeString(file, "exclusive 0.2 10 6 365\nshared 0.1 4 6 365\n");
        assertThatThrownBy(() -> Priors.read(file)).hasMessageContaining("threshold");
    }

    @Test
    void aShareOutsideOfZeroToOneIsRefused() throws IOException {
        Path file = dir.resolve("mine.txt");
        Files.writeString(file, "phone 0 10 6 270\nexclusive 0.2 10 6 365\nshared 0.1 4 6 365\n");
        assertThatThrownBy(() -> Priors.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }
}
