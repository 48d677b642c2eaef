package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import org.junit.jupiter.api.Test;

class NewcomersTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int PHONE = TYPES.byName(ObservableTypes.PHONE).code();

    /** Else each of some dozens of types took four bytes for each account. */
    @Test
    void ofTypesThatNobodyWasSeenWithNothingIsHeld() {
        ColumnsBuilder builder = new ColumnsBuilder(TYPES);
        builder.account("somebody");
        assertThat(new Newcomers(builder.build(), TYPES).types()).isZero();

        ColumnsBuilder more = new ColumnsBuilder(TYPES);
        more.observe(more.account("somebody"), PHONE, 4_711, 1, 2);
        Newcomers newcomers = new Newcomers(more.build(), TYPES);
        assertThat(newcomers.types()).isEqualTo(1);
        assertThat(newcomers.pieces(0))
                .singleElement()
                .extracting(Newcomer::observations)
                .isEqualTo(1);
    }
}
