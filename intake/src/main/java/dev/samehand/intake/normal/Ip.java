package dev.samehand.intake.normal;

import java.net.Inet6Address;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Internet addresses. Of IPv6 the first 64 bits are the observable, since they belong to one
 * network and the rest changes at the device's whim. Documentation ranges (RFC 5737, RFC 3849) are
 * let through: real logs never hold them, invented examples always do.
 */
public final class Ip {

    private static final Pattern V4 =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?::\\d{1,5})?");
    private static final Pattern V6 =
            Pattern.compile(
                    "\\[?([0-9a-fA-F:.]{2,45})(?:%[0-9a-zA-Z._-]{1,20})?(?:](?::\\d{1,5})?)?");

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
        Matcher v4 = V4.matcher(text);
        if (v4.matches()) {
            return v4(v4, text);
        }
        Matcher v6 = V6.matcher(text);
        if (v6.matches() && v6.group(1).indexOf(':') >= 0) {
            return v6(v6.group(1), text);
        }
        return Placeholders.matches(text)
                ? new Read(Normalised.placeholder("placeholder"), null)
                : unusable();
    }

    private static Read v4(Matcher parts, String text) {
        int address = 0;
        for (int group = 1; group <= 4; group++) {
            String part = parts.group(group);
            int octet = Integer.parseInt(part);
            if (octet > 255 || (part.length() > 1 && part.charAt(0) == '0')) {
                return unusable();
            }
            address = address << 8 | octet;
        }
        return v4(address, text);
    }

    private static Read v4(int address, String text) {
        if (isReserved(address)) {
            return new Read(Normalised.placeholder("private or reserved address"), null);
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
            return new Read(Normalised.placeholder("private or reserved address"), null);
        }
        String net48 = hex(bytes, 0) + ":" + hex(bytes, 2) + ":" + hex(bytes, 4);
        return new Read(
                Normalised.usable(net48 + ":" + hex(bytes, 6) + "::/64", text), net48 + "::/48");
    }

    /** RFC 6890 and RFC 6598: what is not one place of the public internet. */
    private static boolean isReserved(int address) {
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

    private static Read unusable() {
        return new Read(Normalised.unusable("not an IP address"), null);
    }
}
