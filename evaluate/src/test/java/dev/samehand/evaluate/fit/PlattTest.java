package dev.samehand.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Reading;
import dev.samehand.evaluate.fit.Labelled.Member;
import dev.samehand.model.Bits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlattTest {

    @ParameterizedTest
    @CsvSource({"0.6, 1.5, 1", "1, 0, 2", "0.17, -2, 3", "1.4, -3, 4"})
    void theLineThatLabelsWereDrawnFromIsFoundAgain(double slope, double offset, long seed) {
        Labelled drawn = drawn(new Calibration.Sigmoid(slope, offset), 40_000, seed);
        Calibration.Sigmoid found = Platt.fit(drawn);
        assertThat(found.slope()).as("seed " + seed).isCloseTo(slope, within(0.05));
        assertThat(found.offset()).as("seed " + seed).isCloseTo(offset, within(0.1));
    }

    @Test
    void aCleanSeparationIsNotCertain() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            members.add(
                    new Member("n" + i, Reading.SUSPECTED, "a" + i, (i - 30) * Bits.ONE, i >= 30));
        }
        Calibration.Sigmoid line = Platt.fit(new Labelled(members));
        assertThat(line.slope()).isPositive().isFinite();
        assertThat(line.unbounded(29 * Bits.ONE)).isLessThan(1);
        assertThat(line.unbounded(-30 * Bits.ONE)).isPositive();
    }

    @Test
    void bitsThatSpeakAgainstOneHandAreNoEvidenceForIt() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            members.add(new Member("n" + i, Reading.SUSPECTED, "a" + i, i * Bits.ONE, i < 20));
        }
        Calibration.Sigmoid line = Platt.fit(new Labelled(members));
        assertThat(line.slope()).isZero();
        assertThat(line.probability(0)).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void equalBitsGiveTheirShare() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            members.add(new Member("n" + i, Reading.SUSPECTED, "a" + i, 5 * Bits.ONE, i < 80));
        }
        assertThat(Platt.fit(new Labelled(members)).probability(5 * Bits.ONE))
                .isCloseTo(0.8, within(0.02));
    }

    static Labelled drawn(Calibration truth, int count, long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int surplus = Bits.of(random.nextGaussian() * 6 + 3);
            boolean confirmed = random.nextDouble() < truth.unbounded(surplus);
            members.add(new Member("n" + i, Reading.SUSPECTED, "a" + i, surplus, confirmed));
        }
        return new Labelled(members);
    }
}
