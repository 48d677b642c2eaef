package dev.samehand.intake.normal;

import java.net.Inet6Address;
import org.jspecify.annotations.Nullable;

/**
 * Internet addresses. Of IPv6 the first 64 bits are the observable, since they belong to one
 * network and the rest changes at the device's whim. Documentation ranges (RFC 5737, RFC 3849) are
 * let through: real logs never hold them, invented examples always do.
 */
public final class Ip {

    /** The longest textual form, with brackets, zone and port. */
    private static final int LONGEST = 80;

    private Ip() {}

    /**
     * An address read.
     *
     * @param address as {@code ip}
     * @param prefix as {@code ip_prefix}: /24 or /48; null where the address is no observable
     */
    public record Read(Normalised address, @Nullable String prefix) {}

    /** Reads an address; ports, brackets and zones are dropped. */
    public static Read read(String raw) {
        String text = raw.strip();
        if (text.length() > LONGEST) {
            return unusable();
        }
        int dot = text.indexOf('.');
        int colon = text.indexOf(':');
        if (dot > 0 && (colon < 0 || dot < colon) && text.charAt(0) != '[') {
            return v4(colon < 0 ? text : text.substring(0, colon), text);
        }
        if (colon >= 0) {
            return v6(literal(text), text);
        }
        return Placeholders.matches(text)
                ? new Read(Normalised.placeholder("placeholder"), null)
                : unusable();
    }

    /** A network such as {@code 203.0.113.0/24}, or the network of an address. */
    static Normalised ofPrefix(String raw) {
        String text = raw.strip();
        int slash = text.indexOf('/');
        Read read = read(slash < 0 ? text : text.substring(0, slash));
        boolean v6 = text.indexOf(':') >= 0;
        if (slash >= 0 && !text.substring(slash).equals(v6 ? "/48" : "/24")) {
            return Normalised.unusable("a network is given as /24, or /48 for IPv6");
        }
        return read.prefix() == null ? read.address() : Normalised.usable(read.prefix(), text);
    }

    /** What stands between brackets and before a zone. */
    private static String literal(String text) {
        int from = text.startsWith("[") ? 1 : 0;
        int close = from == 0 ? -1 : text.indexOf(']');
        String inner = text.substring(from, close < 0 ? text.length() : close);
        int zone = inner.indexOf('%');
        return zone < 0 ? inner : inner.substring(0, zone);
    }

    /** Four plain decimal numbers: one with a leading zero may be octal to others. */
    private static Read v4(String literal, String text) {
        int address = 0;
        int octets = 0;
        int from = 0;
        while (from <= literal.length()) {
            int dot = literal.indexOf('.', from);
            int to = dot < 0 ? literal.length() : dot;
            int octet = octet(literal, from, to);
            if (octet < 0 || ++octets > 4) {
                return unusable();
            }
            address = address << 8 | octet;
            from = to + 1;
        }
        if (octets != 4) {
            return unusable();
        }
        // four plain numbers are written in one way only
        String prefix = literal.substring(0, literal.lastIndexOf('.') + 1).concat("0/24");
        return isReserved(address)
                ? reserved()
                : new Read(Normalised.usable(literal, text), prefix);
    }

    private static int octet(String literal, int from, int to) {
        if (to == from || to - from > 3 || (to - from > 1 && literal.charAt(from) == '0')) {
            return -1;
        }
        int octet = 0;
        for (int i = from; i < to; i++) {
            int digit = literal.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            octet = octet * 10 + digit;
        }
        return octet > 255 ? -1 : octet;
    }

    private static Read v4(int address, String text) {
        if (isReserved(address)) {
            return reserved();
        }
        String net = (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255);
        return new Read(Normalised.usable(net + "." + (address & 255), text), net + ".0/24");
    }

    private static Read v6(String literal, String text) {
        byte[] bytes;
        try {
            bytes = Inet6Address.ofLiteral(literal).getAddress();
        } catch (IllegalArgumentException _) {
            return unusable();
        }
        if (bytes.length == 4) {
            return v4(word(bytes, 0) << 16 | word(bytes, 2), text);
        }
        int first = word(bytes, 0);
        boolean teredo = first == 0x2001 && word(bytes, 2) == 0;
        if (first < 0x2000 || first > 0x3fff || teredo) {
            return reserved();
        }
        String net48 = hex(bytes, 0) + ":" + hex(bytes, 2) + ":" + hex(bytes, 4);
        return new Read(
                Normalised.usable(net48 + ":" + hex(bytes, 6) + "::/64", text), net48 + "::/48");
    }

    /** RFC 6890 and RFC 6598: what is not one place of the public internet. */
    static boolean isReserved(int address) {
        int first = address >>> 24;
        int two = address >>> 16;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || two == 0xa9fe
                || two == 0xc0a8
                || address >>> 20 == 0xac1
                || address >>> 22 == 0x191
                || address >>> 17 == 0x6309
                || address >>> 8 == 0xc00000;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 255) << 8 | (bytes[at + 1] & 255);
    }

    private static String hex(byte[] bytes, int at) {
        return Integer.toHexString(word(bytes, at));
    }

    private static Read reserved() {
        return new Read(Normalised.placeholder("private or reserved address"), null);
    }

    private static Read unusable() {
        return new Read(Normalised.unusable("not an IP address"), null);
    }
}
