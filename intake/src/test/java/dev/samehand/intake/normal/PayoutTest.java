package dev.samehand.intake.normal;

import static dev.samehand.intake.normal.Expect.isPlaceholder;
import static dev.samehand.intake.normal.Expect.mark;
import static dev.samehand.intake.normal.Expect.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutTest {

    private static final byte[] KEY = {1, 2, 3};

    private final Payout payout = new Payout(KEY);

    /** Published vectors: the empty text, and Ethereum's well-known transfer signature. */
    @Test
    void keccakGivesThePublishedHashes() {
        assertThat(HexFormat.of().formatHex(Keccak256.of(new byte[0])))
                .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        byte[] transfer = "Transfer(address,address,uint256)".getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(Keccak256.of(transfer)))
                .isEqualTo("ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
    }

    /** Examples of EIP-55. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"
            })
    void evmWalletsAreComparedWithoutCase(String wallet) {
        assertThat(value(payout.of(wallet))).isEqualTo(wallet.toLowerCase(Locale.ROOT));
        assertThat(mark(payout.of(wallet))).isEmpty();
        assertThat(mark(payout.of(wallet.replace("0x", "0X").toLowerCase(Locale.ROOT)))).isEmpty();
    }

    @Test
    void aWrongChecksumIsKeptAndMarked() {
        Normalised wrong = payout.of("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");

        assertThat(value(wrong)).isEqualTo("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        assertThat(mark(wrong)).contains("checksum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
            })
    void walletsOfBitcoinAndTronPassTheirChecksums(String wallet) {
        assertThat(value(payout.of(wallet))).isEqualTo(wallet);
        assertThat(mark(payout.of(wallet))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"
            })
    void oneWrongLetterIsNoticed(String wallet) {
        assertThat(value(payout.of(wallet))).isEqualTo(wallet);
        assertThat(mark(payout.of(wallet))).contains("checksum");
    }

    @Test
    void addressesThatNobodyOwnsNeverLink() {
        assertThat(isPlaceholder(payout.of("0x" + "0".repeat(40)))).isTrue();
        assertThat(isPlaceholder(payout.of("0x000000000000000000000000000000000000dEaD"))).isTrue();
    }

    @Test
    void aBankAccountIsKeptAsAHashAndItsLastFour() {
        Normalised.Usable iban = (Normalised.Usable) payout.of("DE89 3704 0044 0532 0130 00");

        assertThat(iban.value()).startsWith("hmac:").doesNotContain("3704");
        assertThat(iban.shown()).isEqualTo("…3000");
        assertThat(iban.mark()).isEmpty();
        assertThat(value(payout.of("de89370400440532013000"))).isEqualTo(iban.value());
        assertThat(mark(payout.of("DE88370400440532013000"))).contains("check digits");
    }

    @Test
    void theKeyChangesTheHashAndNothingThatIsShown() {
        Normalised.Usable one = (Normalised.Usable) payout.of("021000021/12345678");
        Normalised.Usable other =
                (Normalised.Usable) new Payout(new byte[] {9}).of("021000021/12345678");

        assertThat(one.shown()).isEqualTo(other.shown()).isEqualTo("…5678");
        assertThat(one.value()).isNotEqualTo(other.value());
    }

    @Test
    void handlesAndMailAddressesAreComparedWithoutCase() {
        assertThat(value(payout.of("@KiraPays"))).isEqualTo("@kirapays");
        assertThat(value(payout.of("Kira.B@gmail.com"))).isEqualTo("kirab@gmail.com");
    }

    @Test
    void textThatMayBeAWalletOfAnotherChainKeepsItsCase() {
        String solana = "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV";
        assertThat(value(payout.of(solana))).isEqualTo(solana);
    }
}
