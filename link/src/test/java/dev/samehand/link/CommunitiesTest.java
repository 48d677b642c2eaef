package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    private static final int PRICE = Bits.ONE / 2;

    /** Two triangles of ten bits, joined by one pair of one bit. */
    private static final int[] LEFT = {0, 1, 0, 3, 4, 3, 2};

    private static final int[] RIGHT = {1, 2, 2, 4, 5, 5, 3};

    private static Communities.Pairs triangles(double... bits) {
        return new Communities.Pairs(
                6, LEFT, RIGHT, Arrays.stream(bits).mapToInt(Bits::of).toArray());
    }

    @Test
    void aWeakPairDoesNotJoinWhatIsOtherwiseUnproven() {
        assertThat(Communities.compute(triangles(10, 10, 10, 10, 10, 10, 1), PRICE))
                .containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void aStrongOneDoes() {
        assertThat(Communities.compute(triangles(10, 10, 10, 10, 10, 10, 10), PRICE))
                .containsOnly(0);
    }

    @Test
    void pairsWithoutEvidenceAreAsIfTheyWereNotThere() {
        assertThat(Communities.compute(triangles(10, 0, -5, 10, -1, 0, 0), PRICE))
                .containsExactly(0, 0, 1, 2, 2, 3);
    }

    @Test
    void nothingGivesNothing() {
        int[] none = {};
        assertThat(Communities.compute(new Communities.Pairs(0, none, none, none), PRICE))
                .isEmpty();
    }
}
