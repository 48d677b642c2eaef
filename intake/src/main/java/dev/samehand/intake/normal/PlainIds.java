package dev.samehand.intake.normal;

import dev.samehand.model.ValueHash;
import java.nio.charset.StandardCharsets;

/** {@link Device} and {@link Ip} of what leaves no doubt, from bytes to the hash. */
final class PlainIds {

    /** Hexadecimal digits that begin a hardware address, perhaps one that was made up. */
    private static final int HARDWARE_ADDRESS_CHARS = 17;

    /** Digits of a number that is below the highest whatever they are. */
    private static final int LONGEST_ASN = 9;

    private static final byte[] PREFIX_END = "0/24".getBytes(StandardCharsets.US_ASCII);

    private final PlainText text = new PlainText();
    private long prefix;

    /** Hash of a device id, or {@link PlainValues#ASK}. */
    long device(byte[] raw, int from, int to) {
        boolean doubtful = to - from == HARDWARE_ADDRESS_CHARS || raw[from] == '{';
        if (doubtful || !Placeholders.isQuicklyNone(raw, from, to)) {
            return PlainValues.ASK;
        }
        text.size = 0;
        boolean hexadecimal = to - from >= Device.FEWEST_DIGITS;
        for (int i = from; i < to; i++) {
            byte c = PlainText.lower(raw[i]);
            hexadecimal &= PlainText.isDigit(c) || (c >= 'a' && c <= 'f') || c == '-' || c == ':';
            text.add(c);
        }
        return hexadecimal ? text.hash() : ValueHash.of(raw, from, to);
    }

    /** Hash of words that are only shown and ranked with. */
    long context(byte[] raw, int from, int to) {
        if (!Placeholders.isQuicklyNone(raw, from, to)) {
            return PlainValues.ASK;
        }
        text.size = 0;
        for (int i = from; i < to; i++) {
            text.add(PlainText.lower(raw[i]));
        }
        return text.hash();
    }

    /** Hash of a number such as {@code AS64496} or {@code 64496}. */
    long asn(byte[] raw, int from, int to) {
        int begin = to - from > 2 && raw[from] == 'A' && raw[from + 1] == 'S' ? from + 2 : from;
        if (begin == to || raw[begin] == '0' || to - begin > LONGEST_ASN) {
            return PlainValues.ASK;
        }
        for (int i = begin; i < to; i++) {
            if (!PlainText.isDigit(raw[i])) {
                return PlainValues.ASK;
            }
        }
        return ValueHash.of(raw, begin, to);
    }

    /** Hash of an IPv4 address, or {@link PlainValues#ASK}. */
    long ip(byte[] raw, int from, int to) {
        int address = 0;
        int dots = 0;
        int octet = 0;
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i < to && PlainText.isDigit(raw[i])) {
                octet = octet * 10 + raw[i] - '0';
                continue;
            }
            boolean proper = i > begin && i - begin <= 3 && (raw[begin] != '0' || i == begin + 1);
            if (!proper || octet > 255 || (i < to && (raw[i] != '.' || ++dots > 3))) {
                return PlainValues.ASK;
            }
            address = address << Byte.SIZE | octet;
            octet = 0;
            begin = i < to ? i + 1 : begin;
        }
        if (dots != 3 || Ip.isReserved(address)) {
            return PlainValues.ASK;
        }
        text.size = begin - from;
        System.arraycopy(raw, from, text.bytes, 0, text.size);
        text.add(PREFIX_END);
        prefix = text.hash();
        return ValueHash.of(raw, from, to);
    }

    /** Hash of the network of the address that was read last. */
    long prefix() {
        return prefix;
    }
}
