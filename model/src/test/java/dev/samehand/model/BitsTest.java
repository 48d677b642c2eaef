package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,256", "-1,-256", "0.5,128", "0.00390625,1", "0.002,1", "0.001,0"})
    void bitsAreRoundedToTheNearest256th(double bits, int fixed) {
        assertThat(Bits.of(bits)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,256", "1024,2560", "0.25,-512", "3,406"})
    void logarithmsHaveBaseTwo(double positive, int fixed) {
        assertThat(Bits.log2(positive)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "256,1", "-256,-1", "1,0.00390625", "-1,-0.00390625", "384,1.5", "2560,10"})
    void textIsExactAndPlain(int bits, String text) {
        assertThat(Bits.text(bits)).isEqualTo(text);
    }

    @Test
    void textOfEveryFractionReadsBackAsTheSameNumber() {
        for (int bits = -3 * Bits.ONE; bits <= 3 * Bits.ONE; bits++) {
            BigDecimal read = new BigDecimal(Bits.text(bits));
            assertThat(read.multiply(BigDecimal.valueOf(Bits.ONE))).isEqualByComparingTo(bits + "");
            assertThat(read.scale()).as("digits of %s", read).isLessThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void printedPartsAddUpToThePrintedSumToTheLastDigit(long seed) {
        Random random = new Random(seed);
        BigDecimal printed = BigDecimal.ZERO;
        int sum = 0;
        for (int i = 0; i < 200; i++) {
            int part = random.nextInt(-20 * Bits.ONE, 20 * Bits.ONE);
            printed = printed.add(new BigDecimal(Bits.text(part)));
            sum += part;
        }
        assertThat(printed).as("seed %d", seed).isEqualByComparingTo(Bits.text(sum));
    }

    @Test
    void shortTextHasOneDigitAndAPointWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Bits.shortText(Bits.of(12.34))).isEqualTo("12.3");
            assertThat(Bits.shortText(Bits.of(-0.5))).isEqualTo("-0.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void probabilityIsEvenAtNoBitsAndMirrorsItselfAroundThat() {
        assertThat(Bits.probability(0)).isEqualTo(0.5);
        assertThat(Bits.probability(Bits.ONE)).isEqualTo(2 / 3.0);
        for (int bits = 0; bits < 20 * Bits.ONE; bits += 37) {
            assertThat(Bits.probability(bits) + Bits.probability(-bits))
                    .isBetween(1 - 1e-12, 1 + 1e-12);
            assertThat(Bits.probability(bits + 1)).isGreaterThan(Bits.probability(bits));
        }
    }
}
