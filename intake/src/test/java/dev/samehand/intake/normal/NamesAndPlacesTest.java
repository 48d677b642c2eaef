package dev.samehand.intake.normal;

import static dev.samehand.intake.normal.Expect.isPlaceholder;
import static dev.samehand.intake.normal.Expect.isUnusable;
import static dev.samehand.intake.normal.Expect.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "Dr. Kira  O'Baird, kira obaird",
        "Kira O’Baird, kira obaird",
        "Baird-Novák, baird novak",
        "Łukasz Żak, lukasz zak",
        "Игорь, igor",
        "ﬁnn, finn",
        "Mr Smith, smith"
    })
    void spellingsOfOneNameAreEqual(String written, String folded) {
        assertThat(PersonName.fold(written)).isEqualTo(folded);
    }

    @Test
    void aLatinNameWithForeignLookalikesIsReadAsTheEyeReadsIt() {
        String cyrillic = "K\u0456r\u0430 B\u0430\u0456rd";
        assertThat(PersonName.fold(cyrillic)).isEqualTo("kira baird");
    }

    @Test
    void aNameOfAnyLengthIsFoldedToItsEnd() {
        String name = "\u0418\u0433\u043e\u0440\u044c ";
        assertThat(PersonName.fold(name.repeat(1000))).isEqualTo("igor ".repeat(1000).strip());
        assertThat(PersonName.fold("\u0436".repeat(2000))).isEqualTo("z".repeat(2000));
    }

    /** One letter that unfolds to eighteen, as often as a field holds: it took most of a minute. */
    @Test
    @Timeout(20)
    void aNameMadeToBeSlowIsFoldedAsWell() {
        assertThat(PersonName.fold("\ufdfa".repeat(64 << 10))).startsWith("sl");
    }

    @Test
    void aNameWithoutLettersIsEmpty() {
        assertThat(PersonName.fold("— !")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85 Mill Rd, Dayton",
                "85 MILL ROAD  Dayton",
                "85, Mill Road; Dayton.",
            })
    void spellingsOfOneAddressAreEqual(String written) {
        assertThat(value(new StreetAddress().of(written))).isEqualTo("85 mill rd dayton");
    }

    @Test
    void flatsOfOneHouseStayApart() {
        StreetAddress address = new StreetAddress();
        assertThat(value(address.of("85 Mill Rd #4"))).isEqualTo("85 mill rd apt 4");
        assertThat(value(address.of("85 Mill Rd Apartment 4"))).isEqualTo("85 mill rd apt 4");
        assertThat(value(address.of("85 Mill Rd Unit 5"))).isEqualTo("85 mill rd apt 5");
        assertThat(isUnusable(address.of("x"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.Example.net/Kira/",
                "http://example.net/Kira",
                "EXAMPLE.net/Kira?utm_source=x&fbclid=1",
                "example.net:443/Kira#top"
            })
    void addressesOfOneProfileAreEqual(String written) {
        assertThat(value(new Url().of(written))).isEqualTo("example.net/Kira");
    }

    @Test
    void ofAWebAddressMeaningfulPartsStay() {
        Url url = new Url();
        assertThat(value(url.of("example.net/in?id=7&utm_medium=m")))
                .isEqualTo("example.net/in?id=7");
        assertThat(isPlaceholder(url.of("https://www.linkedin.com/"))).isTrue();
        assertThat(isUnusable(url.of("my portfolio"))).isTrue();
        assertThat(isUnusable(url.of("https://"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "None",
                "Default string",
                "To be filled by O.E.M.",
                "System Serial Number",
                "Not Specified",
                "VMware-56 4d 1a",
                "00:00:00:00:00:00",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff",
                "----",
                "N/A"
            })
    void standInsForNoDeviceNeverLink(String value) {
        assertThat(isPlaceholder(new Device().of(value))).isTrue();
        assertThat(isPlaceholder(new Normalisers(new byte[] {1}).serial().of(value))).isTrue();
    }

    @Test
    void devicesAreOpaqueExceptForHexadecimalCase() {
        Device device = new Device();
        assertThat(value(device.of("{8BD12AF2-87AA-4000-8000-0123456789AB}")))
                .isEqualTo("8bd12af2-87aa-4000-8000-0123456789ab");
        assertThat(value(device.of("Kira-PC"))).isEqualTo("Kira-PC");
        assertThat(value(device.of("0000666"))).isNotEqualTo(value(device.of("666 ")));
        assertThat(isPlaceholder(device.of("02:42:ac:11:00:02"))).isTrue();
        assertThat(value(device.of("00:1A:2B:3C:4D:5E"))).isEqualTo("00:1a:2b:3c:4d:5e");
    }

    @Test
    void masksNeverShowMoreThanHalf() {
        assertThat(Masks.of("email", "kira@inbox.example")).isEqualTo("k…@inbox.example");
        assertThat(Masks.of("phone", "+12025550123")).isEqualTo("+12…23");
        assertThat(Masks.of("device", "ab")).isEqualTo("a…");
        assertThat(Masks.of("payout", "…3000")).isEqualTo("…3000");
        assertThat(Masks.of("ip", "198.51.100.7")).isEqualTo("198.51.100.…");
        assertThat(Masks.of("address", "")).isEqualTo("…");
    }

    @Test
    void countriesAreGivenByTwoOrThreeLetters() {
        assertThat(Places.country("de")).contains("DE");
        assertThat(Places.country("DEU")).contains("DE");
        assertThat(Places.country("Germany")).isEmpty();
        assertThat(Places.country("ZZ")).isEmpty();
    }
}
