package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void theRangeHoldsTheMeanAndStaysInsideTheEligible() {
        Run run = Specimens.calibrated(31, 40, 0);
        double mean =
                run.assessment().networks().stream()
                        .flatMap(network -> network.members().stream())
                        .filter(member -> member.eligible())
                        .mapToDouble(member -> 1 - member.probability())
                        .sum();
        Forecast forecast = Forecast.of(run.assessment());
        assertThat(forecast.low()).isNotNegative().isLessThanOrEqualTo((long) mean);
        assertThat(forecast.high())
                .isGreaterThan((long) mean)
                .isLessThanOrEqualTo(run.assessment().eligible());
    }

    @Test
    void nothingIsExpectedOfNothing() {
        assertThat(Forecast.of(Specimens.calibrated(32, 0, 3).assessment()))
                .isEqualTo(new Forecast(0, 0));
    }
}
