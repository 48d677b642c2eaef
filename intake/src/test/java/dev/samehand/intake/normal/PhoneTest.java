package dev.samehand.intake.normal;

import static dev.samehand.intake.normal.Expect.isPlaceholder;
import static dev.samehand.intake.normal.Expect.isUnusable;
import static dev.samehand.intake.normal.Expect.mark;
import static dev.samehand.intake.normal.Expect.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneTest {

    @Test
    void aNumberWithItsCountrysCodeIsReadWhateverTheClaim() {
        Phone.Read read = Phone.read("+49 (0)30 901820", "US");

        assertThat(value(read.number())).isEqualTo("+4930901820");
        assertThat(read.doubtful()).isFalse();
        assertThat(value(Phone.read("0049 30 901820", null).number())).isEqualTo("+4930901820");
        assertThat(value(Phone.read("tel:+49-30-901820", null).number())).isEqualTo("+4930901820");
        assertThat(value(Phone.read("＋４９ 30 901820", null).number())).isEqualTo("+4930901820");
    }

    @Test
    void aNationalNumberIsReadWithTheClaimedCountryAndStaysDoubtful() {
        Phone.Read read = Phone.read("030 901820", "DE");

        assertThat(value(read.number())).isEqualTo("+4930901820");
        assertThat(read.national()).isEqualTo("30901820");
        assertThat(read.doubtful()).isTrue();
    }

    @Test
    void aNationalNumberThatNoCountryFitsKeepsItsDigitsOnly() {
        Phone.Read read = Phone.read("(202) 555-0123", null);

        assertThat(read.isUnplaced()).isTrue();
        assertThat(read.national()).isEqualTo("2025550123");
        assertThat(read.doubtful()).isTrue();
    }

    @Test
    void aNumberThatItsCountryDoesNotGiveOutIsKeptAndMarked() {
        Normalised number = Phone.read("+13712139227", "DE").number();

        assertThat(value(number)).isEqualTo("+13712139227");
        assertThat(mark(number)).isNotEmpty();
    }

    @Test
    void standInsNeverLink() {
        assertThat(isPlaceholder(Phone.read("000-000-0000", "US").number())).isTrue();
        assertThat(isPlaceholder(Phone.read("1234567890", "US").number())).isTrue();
        assertThat(isPlaceholder(Phone.read("none", "US").number())).isTrue();
    }

    @Test
    void whatIsNoNumberIsOfNoUse() {
        assertThat(isUnusable(Phone.read("call me", "US").number())).isTrue();
        assertThat(isUnusable(Phone.read("12", "US").number())).isTrue();
        assertThat(isUnusable(Phone.read("9".repeat(11) + "1".repeat(60), "US").number())).isTrue();
    }

    @Test
    void aReferencesNumberHasTheSameFormAsAnAccountsOwn() {
        assertThat(value(Phone.ofInternational("+1 202 555 0123"))).isEqualTo("+12025550123");
        assertThat(value(Phone.read("+12025550123", null).number())).isEqualTo("+12025550123");
    }
}
