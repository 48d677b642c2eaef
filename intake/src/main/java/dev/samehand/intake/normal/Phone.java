package dev.samehand.intake.normal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers after ITU-T E.164, by libphonenumber. A number with its country's code is one
 * observable. A number in national form is read with the claimed country; since claims may be
 * false, its national digits are kept as a second, weaker observable, and the only one where no
 * country fits.
 */
public final class Phone {

    /** What is said of a number whose country cannot be told. */
    public static final String UNPLACED = "phone number of no known country";

    static final int FEWEST_DIGITS = 7;
    static final int MOST_DIGITS = 15;

    private Phone() {}

    /**
     * A number read.
     *
     * @param number as {@code phone}: E.164 such as {@code +12025550123}
     * @param national digits without the country's code, or empty where there are none to compare
     * @param doubtful whether the country is in doubt, so that the national digits count
     */
    public record Read(Normalised number, String national, boolean doubtful) {

        /** Whether only the national digits are of use. */
        public boolean isUnplaced() {
            return number instanceof Normalised.Unusable && !national.isEmpty();
        }
    }

    /**
     * Reads a number.
     *
     * @param country claimed country, ISO 3166-1 alpha-2, or null
     */
    public static Read read(String raw, @Nullable String country) {
        String plain = Fold.isAscii(raw) ? raw.strip() : Fold.lower(raw).strip();
        String text = plain.startsWith("tel:") ? plain.substring(4) : plain;
        String digits = digits(text);
        if (Placeholders.matches(text)) {
            return placeholder();
        }
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS + 2) {
            return unusable();
        }
        if (Placeholders.matches(digits) || isCountingUp(digits)) {
            return placeholder();
        }
        Read quick = isPlain(text) ? plain(text, digits, country) : null;
        return quick == null ? parsed(text, digits, country) : quick;
    }

    /** Reads a number quickly, or not at all: null where the library has to be asked. */
    static @Nullable Read plainly(String text, @Nullable String country) {
        return isPlain(text) ? plain(text, digits(text), country) : null;
    }

    static Read byLibrary(String text, @Nullable String country) {
        return parsed(text, digits(text), country);
    }

    /**
     * The answer of the library without its cost, for numbers that leave no doubt: valid, and
     * written in digits and separators only. Null where it has to be asked.
     */
    private static @Nullable Read plain(String text, String digits, @Nullable String country) {
        byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
        boolean plus = text.charAt(0) == '+';
        if (plus || text.startsWith("00")) {
            int from = plus ? 0 : 2;
            NumberPlan plan = NumberPlan.ofInternational(ascii, from, ascii.length);
            int national = plan == null ? -1 : plan.international(ascii, from, ascii.length);
            String e164 = from == 0 ? "+" + digits : "+" + digits.substring(from);
            return national < 0
                    ? null
                    : new Read(Normalised.usable(e164, text), digits.substring(national), false);
        }
        NumberPlan plan = country == null ? null : NumberPlan.ofRegion(country);
        int from = plan == null ? -1 : plan.national(ascii, ascii.length);
        if (plan == null || from < 0) {
            return null;
        }
        String national = digits.substring(from);
        return new Read(Normalised.usable("+" + plan.code() + national, text), national, true);
    }

    /** Whether it is a plus sign perhaps, and then digits with separators between them. */
    private static boolean isPlain(String text) {
        int from = text.charAt(0) == '+' ? 1 : 0;
        boolean digit = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            digit = c >= '0' && c <= '9';
            if (!digit && (i == from || (c != ' ' && c != '-' && c != '.'))) {
                return false;
            }
        }
        return digit;
    }

    private static Read parsed(String text, String digits, @Nullable String country) {
        boolean international = text.startsWith("+") || text.startsWith("00");
        try {
            PhoneNumberUtil library = PhoneNumberUtil.getInstance();
            String form = text.startsWith("00") ? "+" + text.substring(2) : text;
            PhoneNumber number = library.parse(form, region(country));
            return international
                    ? international(library, number, text)
                    : national(library, number, text);
        } catch (NumberParseException _) {
            return digits.length() > MOST_DIGITS ? unusable() : unplaced(digits);
        }
    }

    /** E.164 of a number that carries its country's code, such as a reference's. */
    static Normalised ofInternational(String raw) {
        Read read = read(raw, null);
        return read.isUnplaced()
                ? Normalised.marked(read.national(), raw.strip(), UNPLACED)
                : read.number();
    }

    /** National digits, whatever the country. */
    static Normalised ofNational(String raw) {
        Read read = read(raw, null);
        return read.national().isEmpty()
                ? read.number()
                : Normalised.usable(read.national(), raw.strip());
    }

    private static Read international(PhoneNumberUtil library, PhoneNumber number, String text) {
        String e164 = library.format(number, PhoneNumberFormat.E164);
        String national = library.getNationalSignificantNumber(number);
        ValidationResult length = library.isPossibleNumberWithReason(number);
        if (length != ValidationResult.IS_POSSIBLE
                && length != ValidationResult.IS_POSSIBLE_LOCAL_ONLY) {
            return unplaced(national);
        }
        Normalised value =
                library.isValidNumber(number)
                        ? Normalised.usable(e164, text)
                        : Normalised.marked(
                                e164, text, "phone number that its country does not give out");
        return new Read(value, national, false);
    }

    private static Read national(PhoneNumberUtil library, PhoneNumber number, String text) {
        String national = library.getNationalSignificantNumber(number);
        if (!library.isValidNumber(number)) {
            return unplaced(national);
        }
        String e164 = library.format(number, PhoneNumberFormat.E164);
        return new Read(Normalised.usable(e164, text), national, true);
    }

    private static Read unplaced(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String national = digits.substring(zeros);
        if (national.length() < FEWEST_DIGITS) {
            return unusable();
        }
        return new Read(Normalised.unusable(UNPLACED), national, true);
    }

    private static Read placeholder() {
        return new Read(Normalised.placeholder("placeholder"), "", false);
    }

    private static Read unusable() {
        return new Read(Normalised.unusable("not a phone number"), "", false);
    }

    private static String region(@Nullable String country) {
        return country == null ? "ZZ" : country.toUpperCase(Locale.ROOT);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    private static boolean isCountingUp(String digits) {
        return "01234567890123456789".contains(digits) || "98765432109876543210".contains(digits);
    }
}
