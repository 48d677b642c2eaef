package dev.samehand.intake.normal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Wallets of chains with checksums: EVM (EIP-55), Bitcoin (Base58Check; Bech32 and Bech32m after
 * BIP 173 and BIP 350) and Tron (Base58Check). Others are handles to us.
 */
final class Wallet {

    static final int SHORTEST = 25;
    private static final int LONGEST = 92;

    private static final int EVM_CHARS = 42;
    private static final int LONGEST_BASE58 = 44;
    private static final int FEWEST_BECH32_DIGITS = 11;
    private static final int MOST_BECH32_DIGITS = 87;

    private static final String BASE58_DIGITS =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32_DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {
        0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
    };

    /** Where coins go to die: everybody's address, nobody's wallet. */
    static final Set<String> BURNT =
            Set.of(
                    "0x0000000000000000000000000000000000000000",
                    "0x000000000000000000000000000000000000dead",
                    "0xdead000000000000000042069420694206942069",
                    "1BitcoinEaterAddressDontSendf59kuE");

    private Wallet() {}

    /** The wallet, or empty where the text looks like none. */
    static Optional<Normalised> of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isEvm(text)) {
            return Optional.of(evm(text));
        }
        if (isBech32(text)) {
            return Optional.of(bech32(text));
        }
        return text.length() <= LONGEST_BASE58 && isOf(BASE58_DIGITS, text, 0)
                ? base58(text)
                : Optional.empty();
    }

    private static boolean isEvm(String text) {
        if (text.length() != EVM_CHARS || text.charAt(0) != '0' || (text.charAt(1) | 32) != 'x') {
            return false;
        }
        for (int i = 2; i < EVM_CHARS; i++) {
            char c = text.charAt(i);
            char lower = (char) (c | 32);
            if ((c < '0' || c > '9') && (c >= 0x80 || lower < 'a' || lower > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBech32(String text) {
        char first = (char) (text.charAt(0) | 32);
        if (first != 'b' && first != 't' && first != 'l') {
            return false;
        }
        String lower = Fold.isAscii(text) ? text.toLowerCase(Locale.ROOT) : "";
        int from =
                lower.startsWith("bc1") || lower.startsWith("tb1")
                        ? 3
                        : lower.startsWith("ltc1") ? 4 : lower.length();
        int digits = lower.length() - from;
        return digits >= FEWEST_BECH32_DIGITS
                && digits <= MOST_BECH32_DIGITS
                && isOf(BECH32_DIGITS, lower, from);
    }

    private static boolean isOf(String digits, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (digits.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Normalised evm(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        if (BURNT.contains(value)) {
            return Normalised.placeholder("address that nobody owns");
        }
        String digits = text.substring(2);
        boolean mixed =
                !digits.equals(digits.toLowerCase(Locale.ROOT))
                        && !digits.equals(digits.toUpperCase(Locale.ROOT));
        return mixed && !hasChecksumCase(digits)
                ? Normalised.marked(value, text, "wallet whose checksum is wrong")
                : Normalised.usable(value, text);
    }

    /**
     * EIP-55: a letter is upper case where the hash of the lower-case digits has a digit above 7.
     */
    private static boolean hasChecksumCase(String digits) {
        byte[] lower = digits.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        byte[] hash = Keccak256.of(lower);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int nibble = hash[i / 2] >>> (i % 2 == 0 ? 4 : 0) & 15;
            if (Character.isLetter(c) && Character.isUpperCase(c) != nibble > 7) {
                return false;
            }
        }
        return true;
    }

    private static Normalised bech32(String text) {
        String value = text.toLowerCase(Locale.ROOT);
        boolean mixed = !text.equals(value) && !text.equals(text.toUpperCase(Locale.ROOT));
        return mixed || !hasBech32Checksum(value)
                ? Normalised.marked(value, text, "wallet whose checksum is wrong")
                : Normalised.usable(value, text);
    }

    private static boolean hasBech32Checksum(String value) {
        int separator = value.lastIndexOf('1');
        int check = 1;
        for (int i = 0; i < separator; i++) {
            check = polymod(check, value.charAt(i) >> 5);
        }
        check = polymod(check, 0);
        for (int i = 0; i < separator; i++) {
            check = polymod(check, value.charAt(i) & 31);
        }
        for (int i = separator + 1; i < value.length(); i++) {
            check = polymod(check, BECH32_DIGITS.indexOf(value.charAt(i)));
        }
        return check == 1 || check == 0x2bc830a3;
    }

    private static int polymod(int check, int value) {
        int top = check >>> 25;
        int next = (check & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < 5; i++) {
            next ^= (top >> i & 1) == 0 ? 0 : BECH32_GENERATOR[i];
        }
        return next;
    }

    /**
     * A text of the right letters. With a right checksum it is a wallet; with a wrong one only
     * where it begins and measures as Bitcoin's and Tron's do; otherwise it may be a handle, or a
     * wallet of a chain without checksums, whose case matters.
     */
    private static Optional<Normalised> base58(String text) {
        if (BURNT.contains(text)) {
            return Optional.of(Normalised.placeholder("address that nobody owns"));
        }
        if (hasBase58Checksum(text)) {
            return Optional.of(Normalised.usable(text, text));
        }
        boolean digitsAndCases =
                !text.equals(text.toLowerCase(Locale.ROOT))
                        && !text.equals(text.toUpperCase(Locale.ROOT))
                        && text.chars().anyMatch(Character::isDigit);
        if (!digitsAndCases) {
            return Optional.empty();
        }
        boolean checked = text.length() <= 34 && "13T".indexOf(text.charAt(0)) >= 0;
        return Optional.of(
                checked
                        ? Normalised.marked(text, text, "wallet whose checksum is wrong")
                        : Normalised.usable(text, text));
    }

    /** 25 bytes, of which the last four are the double SHA-256 of the others. */
    private static boolean hasBase58Checksum(String text) {
        byte[] padded = new byte[25];
        for (int i = 0; i < text.length(); i++) {
            int carry = BASE58_DIGITS.indexOf(text.charAt(i));
            for (int at = padded.length - 1; at >= 0; at--) {
                carry += 58 * (padded[at] & 255);
                padded[at] = (byte) carry;
                carry >>>= 8;
            }
            if (carry != 0) {
                return false;
            }
        }
        byte[] hash = Digests.sha256(Digests.sha256(Arrays.copyOf(padded, 21)));
        return Arrays.equals(padded, 21, 25, hash, 0, 4);
    }
}
