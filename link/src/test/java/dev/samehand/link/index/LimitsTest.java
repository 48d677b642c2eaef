package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is only so much of. */
class LimitsTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();

    @TempDir Path home;

    @Test
    void theLastNumberIsGivenAndThenTheIndexSaysWhatToDo() throws IOException {
        Manifest.empty(Manifest.told(TYPES)).reaching(NumbersSpent.MOST - 2, 0).write(home);
        try (AccountIndex index = open()) {
            index.add(List.of(new Newcomer("last but one"), new Newcomer("last")));
            assertThat(index.find("last")).isEqualTo(NumbersSpent.MOST - 1);
            index.delete(List.of("nobody"));
            assertThatThrownBy(() -> index.replace(List.of(new Newcomer("last"))))
                    .isInstanceOf(NumbersSpent.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageContaining("samehand link");
        }
        try (AccountIndex index = open()) {
            assertThat(index.find("last but one")).isEqualTo(NumbersSpent.MOST - 2);
            assertThat(index.find("last")).isEqualTo(NumbersSpent.MOST - 1);
        }
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard());
    }
}
