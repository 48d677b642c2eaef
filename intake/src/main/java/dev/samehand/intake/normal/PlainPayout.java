package dev.samehand.intake.normal;

import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;

/** {@link Payout} of wallets and bank accounts that leave no doubt, from bytes to the hash. */
final class PlainPayout {

    private static final int EVM_CHARS = 42;
    private static final byte[] HASHED = "hmac:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEXADECIMAL =
            "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final long[] BURNT = PlainText.hashes(Wallet.BURNT);

    private final PlainText text = new PlainText();
    private final Mac mac;
    private final byte[] code;

    PlainPayout(byte[] key) {
        mac = Digests.hmacSha256(key);
        code = new byte[mac.getMacLength()];
    }

    /** Hash of a destination, or {@link PlainValues#ASK}. */
    long destination(byte[] raw, int from, int to) {
        if (!Placeholders.isQuicklyNone(raw, from, to)) {
            return PlainValues.ASK;
        }
        if (raw[from] == '0') {
            return to - from == EVM_CHARS ? wallet(raw, from, to) : PlainValues.ASK;
        }
        return isIban(raw, from, to) ? bankAccount(raw, from, to) : PlainValues.ASK;
    }

    /** A wallet of the EVM in one case; none of those that nobody owns. */
    private long wallet(byte[] raw, int from, int to) {
        if (raw[from + 1] != 'x') {
            return PlainValues.ASK;
        }
        text.size = 0;
        text.add((byte) '0');
        text.add((byte) 'x');
        boolean lower = false;
        boolean upper = false;
        for (int i = from + 2; i < to; i++) {
            byte c = PlainText.lower(raw[i]);
            boolean letter = c >= 'a' && c <= 'f';
            if (!letter && !PlainText.isDigit(c)) {
                return PlainValues.ASK;
            }
            lower |= letter && c == raw[i];
            upper |= c != raw[i];
            text.add(c);
        }
        long hash = text.hash();
        boolean doubtful = (lower && upper) || PlainText.contains(BURNT, hash);
        return doubtful ? PlainValues.ASK : hash;
    }

    /**
     * Whether it is an IBAN with the right check digits, and cannot be taken for a wallet: shorter
     * than any, or with a digit that those do not have, and not beginning like one.
     */
    private static boolean isIban(byte[] raw, int from, int to) {
        int length = to - from;
        if (length < Payout.SHORTEST_IBAN || length > Payout.LONGEST_IBAN) {
            return false;
        }
        boolean noWallet = length < Wallet.SHORTEST;
        boolean bitcoin = (raw[from] | raw[from + 1] << Byte.SIZE) == ('B' | 'C' << Byte.SIZE);
        boolean test = (raw[from] | raw[from + 1] << Byte.SIZE) == ('T' | 'B' << Byte.SIZE);
        int remainder = 0;
        for (int i = 0; i < length; i++) {
            byte c = raw[from + (i + 4) % length];
            boolean digit = PlainText.isDigit(c);
            boolean country = i >= length - 4 && i < length - 2;
            boolean check = i >= length - 2;
            if ((!digit && (c < 'A' || c > 'Z')) || (country && digit) || (check && !digit)) {
                return false;
            }
            noWallet |= c == '0';
            int value = digit ? c - '0' : c - 'A' + 10;
            remainder = (remainder * (digit ? 10 : 100) + value) % 97;
        }
        return noWallet && !bitcoin && !test && remainder == 1;
    }

    private long bankAccount(byte[] raw, int from, int to) {
        mac.update(raw, from, to - from);
        try {
            mac.doFinal(code, 0);
        } catch (ShortBufferException e) {
            throw new IllegalStateException("the code has " + code.length + " bytes", e);
        }
        text.size = 0;
        text.add(HASHED);
        for (byte b : code) {
            text.add(HEXADECIMAL[b >> 4 & 15]);
            text.add(HEXADECIMAL[b & 15]);
        }
        return text.hash();
    }
}
