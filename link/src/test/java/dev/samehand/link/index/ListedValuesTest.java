package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.KnownValue;
import dev.samehand.model.KnownValue.Verdict;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user's lists say of a value holds for newcomers too, also where one account had it. */
class ListedValuesTest {

    private final ObservableTypes types = ObservableTypes.standard();
    private final int address = types.byName(ObservableTypes.ADDRESS).code();

    @TempDir Path parent;

    @Test
    void anAddressThatManyShareInnocentlyCountsNothingForANewcomer() throws IOException {
        assertThat(bits(Verdict.SHARED)).isZero();
        assertThat(bits(Verdict.GOOD)).isZero();
    }

    @Test
    void aBadAddressCountsMoreThanAnother() throws IOException {
        assertThat(bits(Verdict.BAD)).isGreaterThan(bits(null));
        assertThat(bits(null)).isPositive();
    }

    /** What sharing the address of one of 4,000 accounts counts, once the index was opened anew. */
    private int bits(@Nullable Verdict verdict) throws IOException {
        ColumnsBuilder known = new ColumnsBuilder(types);
        for (int i = 0; i < 4000; i++) {
            known.observe(
                    known.account("account-" + i), address, ValueHash.of("address " + i), 20_000);
        }
        long shipTo = ValueHash.of("address 7");
        if (verdict != null) {
            known.known(new KnownValue(address, shipTo, verdict, "", "", "", 0, ""));
        }
        Columns columns = known.build();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        Path directory = parent.resolve(String.valueOf(verdict));
        try (AccountIndex index = AccountIndex.open(directory, types, Priors.standard())) {
            index.update(columns);
            index.adopt(networks, columns.accounts(), network -> "network " + network);
        }
        Newcomer newcomer = new Newcomer("newcomer").seen(address, shipTo, 20_000, 20_000);
        Screening answer = AccountReader.open(directory, Priors.standard()).screen(newcomer);
        return answer.unattached().bits();
    }
}
