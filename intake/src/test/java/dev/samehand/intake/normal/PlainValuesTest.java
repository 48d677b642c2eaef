package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short way from bytes leads where the normalisers lead, or nowhere. */
class PlainValuesTest {

    private static final int ROUNDS = 200_000;

    private static final List<String> SEEDS =
            List.of(
                    "mara.dorvak12345ab@gmail.com",
                    "Mara.Dorvak+x@outlook.com",
                    "no.reply@gmail.com",
                    "n.obody@gmail.com",
                    "a@b.co",
                    "aaa@aaa.aa",
                    "x@googlemail.com",
                    "vmware-x@y.zz",
                    "+support+x.y@mail.example",
                    "developer77@post.example.",
                    "frontend",
                    "++abcdefgh",
                    "90150280-0bff-434d-a3c7-e70ac4117edc",
                    "{90150280-0BFF-434D-A3C7-E70AC4117EDC}",
                    "02:00:5e:10:00:ff",
                    "00:1B:44:11:3A:B7",
                    "To be filled by O.E.M.",
                    "0000-0000-00",
                    "34.236.142.101",
                    "10.1.2.3",
                    "192.168.1.255",
                    "8.8.8.8:443",
                    "08.8.8.8",
                    "1.2.3",
                    "342 Birch Avenue; Eastholm 122019318",
                    "12 Rue du Str., Apartment #4 north-east",
                    "St. 5",
                    "0x491718de357e3da8e32a1c52543681cd6148bc65",
                    "0x000000000000000000000000000000000000dead",
                    "0xDEAD000000000000000042069420694206942069",
                    "0x52908400098527886E0F7030069857D2E4169EE7",
                    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                    "DE94778435792237123239",
                    "GB33BUKB20201555555555",
                    "MT84MALT011000012345MTLCAST001S",
                    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                    "TB1234567890123456789012345",
                    "+49 151 37576117",
                    "+1 305-209-2673",
                    "+447412345678",
                    "0151 23456789",
                    "00491511234567",
                    "+1 222.222.2222",
                    "0123456789",
                    "Prof. Dr. Ilse O'Brien-Mr",
                    "mr",
                    "2024-12-07T00:15:00Z",
                    "1999-05-20",
                    "2024-02-30",
                    "AS64496",
                    "4294967296",
                    "Mozilla/5.0 (X11; Linux x86_64; rv:110) Gecko/20100101 Firefox/138.0",
                    "n/a",
                    "unspecified");

    private final Normalisers normalisers = new Normalisers(new byte[] {1, 2, 3});
    private final PlainValues plain = normalisers.plain();
    private final IsoTime time = new IsoTime();
    private int answered;

    @Test
    void whatIsReadFromBytesIsWhatTheNormalisersMakeOfIt() {
        long seed = 20261122;
        Random random = new Random(seed);
        SEEDS.forEach(this::compare);
        for (int i = 0; i < ROUNDS; i++) {
            compare(changed(SEEDS.get(random.nextInt(SEEDS.size())), random));
        }
        assertThat(answered).as("values read from bytes, seed %d", seed).isGreaterThan(ROUNDS);
    }

    @Test
    void plainValuesNeedNobodyElse() {
        assertThat(plain.email(bytes("mara.dorvak1@web.example"), 0, 24))
                .isNotEqualTo(PlainValues.ASK);
        assertThat(plain.phone(bytes("+49 151 37576117"), 0, 16, null))
                .isNotEqualTo(PlainValues.ASK);
        assertThat(plain.payout(bytes("DE94778435792237123239"), 0, 22))
                .isNotEqualTo(PlainValues.ASK);
        assertThat(plain.ip(bytes("34.236.142.101"), 0, 14)).isNotEqualTo(PlainValues.ASK);
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.length());
            String others = "0a1Bz9-.+@ ,;#_:{}'`/vdn5c";
            char other = others.charAt(random.nextInt(others.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, other);
                case 1 -> changed.setCharAt(at, other);
                case 2 -> changed.setCharAt(at, changed.charAt(random.nextInt(changed.length())));
                default -> changed.deleteCharAt(at);
            }
            if (changed.isEmpty()) {
                changed.append(other);
            }
        }
        return changed.toString();
    }

    private void compare(String text) {
        if (!text.equals(text.strip()) || text.isEmpty()) {
            return;
        }
        byte[] raw = bytes("<" + text + ">");
        int to = raw.length - 1;
        same(plain.email(raw, 1, to), normalisers.email(), text);
        same(plain.emailStem(raw, 1, to), normalisers.emailStem(), text);
        same(plain.device(raw, 1, to), normalisers.device(), text);
        same(plain.address(raw, 1, to), normalisers.address(), text);
        same(plain.payout(raw, 1, to), normalisers.payout(), text);
        same(plain.context(raw, 1, to), normalisers.context(), text);
        same(plain.asn(raw, 1, to), normalisers.asn(), text);
        compareIp(text, raw, to);
        for (String country : List.of("DE", "US", "GB", "")) {
            comparePhone(text, raw, to, country.isEmpty() ? null : country);
        }
        if (plain.name(raw, 1, to)) {
            assertThat(new String(plain.folded(), 0, plain.foldedSize(), StandardCharsets.US_ASCII))
                    .as("name %s", text)
                    .isEqualTo(PersonName.fold(text));
        }
        int day = PlainTime.day(raw, 1, to);
        assertThat(day == Day.UNKNOWN || (day == time.day(text) && !time.withoutOffset()))
                .as("day of %s", text)
                .isTrue();
    }

    private void compareIp(String text, byte[] raw, int to) {
        long hash = plain.ip(raw, 1, to);
        same(hash, value -> normalisers.ip(value).address(), text);
        Normalised.Usable prefix = normalisers.ip(text).prefix();
        assertThat(
                        hash == PlainValues.ASK
                                || (prefix != null
                                        && plain.ipPrefix() == ValueHash.of(prefix.value())))
                .as("prefix of %s", text)
                .isTrue();
    }

    private void comparePhone(
            String text, byte[] raw, int to, @org.jspecify.annotations.Nullable String country) {
        long hash = plain.phone(raw, 1, to, country);
        if (hash == PlainValues.ASK) {
            return;
        }
        Phone.Read read = normalisers.phone(text, country);
        same(hash, _ -> read.number(), text);
        assertThat(plain.nationalDigits()).as(text).isEqualTo(ValueHash.of(read.national()));
        assertThat(plain.isCountryDoubtful()).as(text).isEqualTo(read.doubtful());
    }

    private void same(long hash, Normaliser normaliser, String text) {
        if (hash == PlainValues.ASK) {
            return;
        }
        answered++;
        Normalised value = normaliser.of(text);
        assertThat(value).as(text).isInstanceOf(Normalised.Usable.class);
        Normalised.Usable usable = (Normalised.Usable) value;
        assertThat(usable.mark()).as(text).isEmpty();
        assertThat(hash)
                .as("%s as %s", text, usable.value())
                .isEqualTo(ValueHash.of(usable.value()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
