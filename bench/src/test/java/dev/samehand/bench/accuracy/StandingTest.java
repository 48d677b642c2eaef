package dev.samehand.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void everyBadAccountInFrontIsPerfect() {
        Standing standing = of("++--", 4, 3, 2, 1);
        assertThat(standing).isEqualTo(new Standing(1, 1, 1, 0.5));
    }

    @Test
    void equalScoresSayNothing() {
        assertThat(of("+-+-", 1, 1, 1, 1)).isEqualTo(new Standing(0.5, 0, 0, 0.5));
    }

    @Test
    void aucIsThePartOfPairsInTheRightOrder() {
        assertThat(of("-+-+", 4, 3, 2, 1).auc()).isCloseTo(0.25, within(1e-9));
        assertThat(of("+-+", 2, 2, 1).auc()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void recallIsThatOfTheLongestBeginningPreciseEnough() {
        Standing standing =
                of("+++++++++-+----", 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(standing.recallAt90()).isEqualTo(1);
        assertThat(standing.recallAt95()).isCloseTo(0.9, within(1e-9));
    }

    private static Standing of(String marks, float... scores) {
        boolean[] bad = new boolean[marks.length()];
        for (int i = 0; i < bad.length; i++) {
            bad[i] = marks.charAt(i) == '+';
        }
        return Standing.of(scores, bad, bad.length);
    }
}
