package dev.samehand.intake.normal;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Set;

/** E-mail addresses, so that all spellings of one mailbox are equal. */
final class Email implements Normaliser {

    /** RFC 5321 §4.5.3.1. */
    private static final int LONGEST = 254;

    /** Providers that deliver {@code name+anything} to {@code name}, by their own documentation. */
    private static final Set<String> TAGGING =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "outlook.com",
                    "hotmail.com",
                    "hotmail.co.uk",
                    "hotmail.fr",
                    "hotmail.de",
                    "hotmail.it",
                    "hotmail.es",
                    "live.com",
                    "live.co.uk",
                    "live.fr",
                    "msn.com",
                    "icloud.com",
                    "me.com",
                    "mac.com",
                    "fastmail.com",
                    "fastmail.fm",
                    "proton.me",
                    "protonmail.com",
                    "protonmail.ch",
                    "pm.me",
                    "yandex.com",
                    "yandex.ru",
                    "zoho.com",
                    "zohomail.com",
                    "mailbox.org",
                    "posteo.de",
                    "tutanota.com",
                    "hey.com");

    static final Set<String> NOBODY =
            Set.of(
                    "noreply",
                    "no-reply",
                    "donotreply",
                    "do-not-reply",
                    "nobody",
                    "noemail",
                    "none");

    @Override
    public Normalised of(String raw) {
        String text = Fold.lower(raw.strip());
        if (Placeholders.matches(text)) {
            return Normalised.placeholder("placeholder");
        }
        int at = text.lastIndexOf('@');
        if (at <= 0 || at == text.length() - 1 || text.length() > LONGEST || hasBlank(text)) {
            return Normalised.unusable("not an e-mail address");
        }
        String domain = domain(text.substring(at + 1));
        String local = local(text.substring(0, at), domain);
        if (local.isEmpty()) {
            return Normalised.unusable("not an e-mail address");
        }
        if (NOBODY.contains(local)) {
            return Normalised.placeholder("address of nobody");
        }
        String box = domain.equals("googlemail.com") ? "gmail.com" : domain;
        boolean asWritten =
                local.length() == at
                        && text.endsWith(box)
                        && text.length() == at + 1 + box.length();
        String mailbox = asWritten ? text : local + "@" + box;
        String shown = raw.strip();
        return at <= 64 && isDomain(domain)
                ? Normalised.usable(mailbox, shown)
                : Normalised.marked(mailbox, shown, "not a valid e-mail address");
    }

    /**
     * What comes before the at sign in Latin letters, lower case, or the whole text where there is
     * none.
     */
    static String localPart(String raw) {
        boolean ascii = Fold.isAscii(raw);
        String text = ascii ? raw.strip() : Fold.lower(raw.strip());
        int at = text.lastIndexOf('@');
        String local = at < 0 ? text : text.substring(0, at);
        return ascii ? local.toLowerCase(Locale.ROOT) : Fold.latin(local);
    }

    private static String local(String local, String domain) {
        int tag = local.indexOf('+');
        String untagged = tag > 0 && TAGGING.contains(domain) ? local.substring(0, tag) : local;
        boolean gmail = domain.equals("gmail.com") || domain.equals("googlemail.com");
        return gmail ? untagged.replace(".", "") : untagged;
    }

    private static String domain(String domain) {
        String plain = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (Fold.isAscii(plain)) {
            return plain;
        }
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        Idna.UTS46.nameToASCII(plain, ascii, info);
        return info.hasErrors() ? plain : ascii.toString();
    }

    /** Labels of letters, digits and hyphens, the last one beginning with a letter (RFC 1123). */
    private static boolean isDomain(String domain) {
        int labels = 0;
        int from = 0;
        for (int i = 0; i <= domain.length(); i++) {
            if (i < domain.length() && domain.charAt(i) != '.') {
                if (!isDomainLetter(domain.charAt(i))) {
                    return false;
                }
                continue;
            }
            if (i == from || i - from > 63) {
                return false;
            }
            labels++;
            from = i + 1;
        }
        char top = domain.charAt(domain.lastIndexOf('.') + 1);
        return labels > 1 && top >= 'a' && top <= 'z';
    }

    private static boolean isDomainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == ',' || c == ';' || c == '<' || c == '>') {
                return true;
            }
        }
        return false;
    }

    /** Loaded only when a domain beyond ASCII comes along. */
    private static final class Idna {
        static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);
    }
}
