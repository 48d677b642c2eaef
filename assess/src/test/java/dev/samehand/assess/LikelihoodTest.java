package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guard rail R20: words with fixed ranges, and never a certainty. */
class LikelihoodTest {

    @ParameterizedTest
    @CsvSource({
        "0, almost no chance",
        "0.049, almost no chance",
        "0.05, very unlikely",
        "0.20, unlikely",
        "0.45, roughly even chance",
        "0.55, likely",
        "0.80, very likely",
        "0.95, almost certain",
        "1, almost certain"
    })
    void everyProbabilityHasItsWord(double probability, String word) {
        assertThat(Likelihood.of(probability).word()).isEqualTo(word);
    }

    @Test
    void aMoreLikelyThingNeverHasALowerWord() {
        for (int i = 1; i <= 1000; i++) {
            assertThat(Likelihood.of(i / 1000.0))
                    .isGreaterThanOrEqualTo(Likelihood.of((i - 1) / 1000.0));
        }
    }

    @Test
    void noPercentageIsEverZeroOrAHundred() {
        for (int i = 0; i <= 10_000; i++) {
            assertThat(Likelihood.percent(i / 10_000.0)).isNotEqualTo("0 %").isNotEqualTo("100 %");
        }
        assertThat(Likelihood.percent(0)).isEqualTo("1 %");
        assertThat(Likelihood.percent(1)).isEqualTo("99 %");
        assertThat(Likelihood.percent(0.5)).isEqualTo("50 %");
    }
}
