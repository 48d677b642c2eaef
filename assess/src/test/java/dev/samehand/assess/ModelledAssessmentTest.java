package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Calibrations;
import dev.samehand.assess.calibration.Errors;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reliability;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model may turn probabilities, ranks and words, and nothing else (guard rails R4 and R20). */
class ModelledAssessmentTest {

    /** From a model that trusts nobody to one that believes everything. */
    @ParameterizedTest
    @CsvSource({"0, -30", "0.2, -2", "0.6, 1.5", "3, 10", "0, 30", "100, 1000"})
    void noModelMakesAnybodyEligibleOrCertain(double slope, double offset) {
        Result plain =
                new Town()
                        .operation(Town.ids("persona", 8))
                        .operation(Town.ids("four", 4))
                        .assess();
        Calibration line = new Calibration.Sigmoid(slope, offset);
        Assessment modelled = Assessing.assess(plain.columns(), plain.networks(), model(line));
        assertThat(plain.eligible()).isNotEmpty();
        assertThat(modelled.calibrated()).isTrue();
        assertThat(new Result(plain.columns(), plain.networks(), modelled).eligible())
                .isEqualTo(plain.eligible());
        for (AssessedNetwork network : modelled.networks()) {
            assertThat(network.probability()).isBetween(0.0099, 0.9901);
            for (Member member : network.members()) {
                assertThat(member.probability()).isBetween(0.0099, 0.9901);
                assertThat(member.bits()).isEqualTo(bits(plain, member.account()));
            }
        }
    }

    private static int bits(Result result, int account) {
        return result.assessment().networks().stream()
                .flatMap(network -> network.members().stream())
                .filter(member -> member.account() == account)
                .findFirst()
                .orElseThrow()
                .bits();
    }

    private static Model model(Calibration line) {
        Errors none = new Errors(0, 0, 0);
        return Model.of(
                new Learned("a town", "2026-11-21", "1.0", 900, 40, 30, 25, ""),
                new Calibrations(line, line, line),
                new Model.Checked(none, none, new Reliability(List.of())),
                new Model.Weights(false, List.of()));
    }
}
