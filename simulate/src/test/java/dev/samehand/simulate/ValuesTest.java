package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void phoneNumbersAreValidAndGivenOutOnce() throws NumberParseException {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        Phones phones = new Phones(1000, 7);
        Set<String> seen = new HashSet<>();
        for (Country country : Country.ALL) {
            for (int i = 0; i < 300; i++) {
                String number = phones.next(country);
                PhoneNumber parsed = library.parse(number, null);
                assertThat(library.isValidNumber(parsed)).as(number).isTrue();
                assertThat(library.getRegionCodeForNumber(parsed)).isEqualTo(country.code());
                assertThat(seen.add(number)).as(number).isTrue();
            }
        }
    }

    @Test
    void bankAccountsHaveRightCheckDigits() {
        Dice dice = Dice.of(3, 3);
        Payouts payouts = new Payouts(1000, dice);
        int banks = 0;
        for (int i = 0; i < 400; i++) {
            String destination = payouts.next(dice);
            if (destination.matches("[A-Z]{2}\\d+")) {
                banks++;
                assertThat(remainder(destination)).as(destination).isEqualTo(1);
            }
        }
        assertThat(banks).isGreaterThan(150);
    }

    @Test
    void addressesArePublic() {
        for (int block = 0; block < 20_000; block++) {
            assertThat(Places.v4(block, 7))
                    .doesNotMatch("(10|127|0|100|169|172|192|198|203|22[4-9]|2[345]\\d)\\..*");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 300, 4096, 4097})
    void aShuffleHasEveryNumberOnce(long size) {
        Shuffle shuffle = new Shuffle(size, 99);

        assertThat(LongStream.range(0, size).map(shuffle::at).distinct().sorted().toArray())
                .isEqualTo(LongStream.range(0, size).toArray());
    }

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void everyKindChangesKnownRatesOnly(WorldKind kind) {
        assertThat(new Rates(kind, Habits.USUAL).of("planted.share")).isBetween(0.01, 0.1);
    }

    @Test
    void sizesStayInTheirRange() {
        Dice dice = Dice.of(1, 1);
        Range range = new Range(4, 70);
        for (int i = 0; i < 5000; i++) {
            assertThat(range.size(dice)).isBetween(4, 70);
        }
    }

    @Test
    void tooSmallWorldsAndImpossibleSharesAreRefused() {
        assertThatThrownBy(() -> WorldSpec.of(WorldKind.MAILBOX, 99, 1))
                .hasMessageContaining("not 99");
        WorldSpec spec = WorldSpec.of(WorldKind.MAILBOX, 300, 1);
        assertThatThrownBy(() -> spec.withPlantedShare(0.6)).hasMessageContaining("not 0.6");
        assertThatThrownBy(() -> spec.withLabelledShare(-1)).hasMessageContaining("not -1");
    }

    @Test
    void tuningAndReportUseDifferentWorlds() {
        assertThat(StandardWorlds.of(StandardWorlds.TUNING_SEEDS, 100_000))
                .hasSize(30)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        StandardWorlds.of(StandardWorlds.REPORT_SEEDS, 100_000));
    }

    @Test
    void everyHabitOfEveryKindOfWorldIsReportedOn() {
        assertThat(StandardWorlds.ofOtherHabits(StandardWorlds.OTHER_HABITS_SEED, 100_000))
                .hasSize((Habits.values().length - 1) * WorldKind.values().length)
                .doesNotHaveDuplicates();
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        String moved = iban.substring(4) + iban.substring(0, 4);
        moved.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
