package dev.samehand.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final int[] TRUTH = {0, 0, 0, 1, 1};

    @Test
    void countsPairsThatAreTogetherInBoth() {
        // found {0,1} and {2,3,4}: four pairs, of which 0-1 and 3-4 are true; true pairs are four
        Agreement agreement = Agreement.of(TRUTH, new int[] {0, 0, 1, 1, 1});
        assertThat(agreement.pairs().precision()).isEqualTo(0.5);
        assertThat(agreement.pairs().recall()).isEqualTo(0.5);
        assertThat(agreement.largest()).isEqualTo(3);
    }

    @Test
    void givesEveryElementItsShareForBCubed() {
        Agreement agreement = Agreement.of(TRUTH, new int[] {0, 0, 1, 1, 1});
        double shares = 1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0;
        assertThat(agreement.bCubed().precision()).isCloseTo(shares / 5, within(1e-12));
        double wholes = 2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1;
        assertThat(agreement.bCubed().recall()).isCloseTo(wholes / 5, within(1e-12));
    }

    @Test
    void namesOfGroupsDoNotMatter() {
        assertThat(Agreement.of(TRUTH, new int[] {7, 7, 7, 2, 2}).pairs().f1()).isEqualTo(1);
    }

    @Test
    void findingNothingIsPreciseAndForgetsAllPairs() {
        Agreement agreement = Agreement.of(TRUTH, new int[] {0, 1, 2, 3, 4});
        assertThat(agreement.pairs().precision()).isEqualTo(1);
        assertThat(agreement.pairs().recall()).isZero();
    }

    @Test
    void aChainIsOneComponentUnderItsSmallestNumber() {
        Components components = new Components(6);
        components.join(4, 3);
        components.join(1, 4);
        components.join(2, 5);
        assertThat(components.leaders()).containsExactly(0, 1, 2, 1, 1, 2);
    }
}
