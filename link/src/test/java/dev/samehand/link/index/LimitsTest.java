package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
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
            assertThatThrownBy(() -> index.replace(List.of(new Newcomer("last"))))
                    .isInstanceOf(NumbersSpent.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageContaining("samehand link");
            // what takes no number goes on
            index.delete(List.of("nobody"));
            index.add(List.of());
            assertThat(index.screen(new Newcomer("last")).account()).isNotNegative();
        }
        try (AccountIndex index = open()) {
            assertThat(index.find("last but one")).isEqualTo(NumbersSpent.MOST - 2);
            assertThat(index.find("last")).isEqualTo(NumbersSpent.MOST - 1);
        }
    }

    /** A number would take eight bytes: more than there are for the last one. */
    @Test
    void anIndexThatHasGivenFarMoreNumbersThanThereAreAccountsIsNotBroughtToALake()
            throws IOException {
        Columns columns = Crowd.columns(List.of(new Newcomer("one")), new ColumnsBuilder(TYPES));
        Manifest.empty(Manifest.told(TYPES)).reaching(NumbersSpent.MOST - 2, 0).write(home);
        try (AccountIndex index = open()) {
            assertThatThrownBy(() -> index.update(columns))
                    .isInstanceOf(NumbersSpent.class)
                    .hasMessageContaining("samehand link");
        }
        Path anew = home.resolve("anew");
        try (AccountIndex index = AccountIndex.open(anew, TYPES, Priors.standard())) {
            assertThat(index.update(columns).added()).isEqualTo(1);
        }
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard());
    }
}
