package dev.samehand.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClopperPearsonTest {

    @Test
    void withoutHitsTheBoundIsTheRootOfTheMiss() {
        assertThat(ClopperPearson.upper(0, 10)).isCloseTo(0.258866, within(1e-6));
        assertThat(ClopperPearson.upper(0, 6000))
                .isCloseTo(1 - Math.pow(0.05, 1 / 6000.0), within(1e-9));
    }

    @Test
    void agreesWithSumsDoneByHand() {
        assertThat(ClopperPearson.upper(1, 10)).isCloseTo(0.394163, within(1e-6));
        assertThat(ClopperPearson.upper(5, 20)).isCloseTo(0.455582, within(1e-6));
        assertThat(ClopperPearson.upper(10, 10)).isEqualTo(1);
    }

    @Test
    void moreHitsRaiseTheBound() {
        for (int hits = 0; hits < 50; hits++) {
            assertThat(ClopperPearson.upper(hits, 100_000))
                    .isGreaterThan(hits / 100_000.0)
                    .isLessThan(ClopperPearson.upper(hits + 1, 100_000));
        }
    }
}
