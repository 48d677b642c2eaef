package dev.samehand.intake.normal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Where money goes: a wallet, a bank account or a handle. Numbers of bank accounts and documents
 * leave this class only as a keyed hash (HMAC-SHA256) and their last four characters. Not
 * thread-safe.
 */
public final class Payout implements Normaliser {

    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 42;
    static final int SHORTEST_IBAN = 15;
    static final int LONGEST_IBAN = 34;
    private static final int SHOWN_CHARS = 4;

    private final Mac mac;
    private final Email email = new Email();

    /**
     * @param key secret of the installation; whatever it is, what is shown and found is the same
     */
    public Payout(byte[] key) {
        mac = Digests.hmacSha256(key);
    }

    @Override
    public Normalised of(String raw) {
        String text = raw.strip();
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        Optional<Normalised> wallet = Wallet.of(text);
        if (wallet.isPresent()) {
            return wallet.get();
        }
        if (text.indexOf('@') > 0 && email.of(text) instanceof Normalised.Usable address) {
            return address;
        }
        String compact = compact(text);
        if (isIban(compact)) {
            return iban(compact);
        }
        if (isNumber(text)) {
            return hidden(compact, "");
        }
        if (text.startsWith("+")
                && Phone.ofInternational(text) instanceof Normalised.Usable phone) {
            return phone;
        }
        return Normalised.usable(Fold.lower(text), text);
    }

    /** A number that nobody needs to see, such as one of a document. */
    public Normalised secret(String raw) {
        String compact = compact(raw);
        return Placeholders.matches(compact)
                ? Normalised.placeholder("placeholder")
                : hidden(compact, "");
    }

    /** Digits and what people put between them. */
    private static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (" ./_-".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** Two letters, two check digits, letters and digits: ISO 13616. */
    private static boolean isIban(String compact) {
        if (compact.length() < SHORTEST_IBAN || compact.length() > LONGEST_IBAN) {
            return false;
        }
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            if ((i < 2 && !letter) || (i >= 2 && i < 4 && !digit) || !(digit || letter)) {
                return false;
            }
        }
        return true;
    }

    private Normalised iban(String compact) {
        return hidden(compact, hasCheckDigits(compact) ? "" : "IBAN whose check digits are wrong");
    }

    private Normalised hidden(String compact, String mark) {
        byte[] hash = mac.doFinal(compact.getBytes(StandardCharsets.UTF_8));
        return Normalised.marked("hmac:" + HexFormat.of().formatHex(hash), lastFour(compact), mark);
    }

    /** ISO 13616: the number after the country and check digits, then these, is 1 modulo 97. */
    private static boolean hasCheckDigits(String iban) {
        int remainder = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** The last four characters, behind a sign that there are more. */
    public static String lastFour(String compact) {
        return "…" + compact.substring(Math.max(0, compact.length() - SHOWN_CHARS));
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return Fold.upper(compact.toString());
    }
}
