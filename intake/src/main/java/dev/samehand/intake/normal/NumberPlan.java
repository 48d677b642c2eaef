package dev.samehand.intake.normal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import com.google.i18n.phonenumbers.metadata.init.MetadataParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one country as libphonenumber describes them, for a quick yes: a number that is
 * written plainly, is valid and is not touched by any rule about prefixes. Of all others this class
 * says nothing; they are read by the library itself. Immutable.
 */
final class NumberPlan {

    private static final String DATA =
            "/com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_";

    private static final Map<Integer, Optional<NumberPlan>> BY_CODE = new ConcurrentHashMap<>();
    private static final Map<String, Optional<NumberPlan>> BY_REGION = new ConcurrentHashMap<>();

    /** A kind of number: its pattern and the lengths that it may have, one bit each. */
    private record Kind(DigitPattern pattern, int lengths) {
        boolean has(String digits, int from) {
            int length = digits.length() - from;
            return (lengths == 0 || (lengths >> length & 1) != 0)
                    && pattern.matches(digits, from, digits.length());
        }
    }

    /** Countries that share a code tell themselves apart by leading digits or by validity. */
    private record Region(@Nullable DigitPattern leading, Kind general, List<Kind> kinds) {
        boolean hasValid(String digits, int from) {
            if (!general.has(digits, from)) {
                return false;
            }
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).has(digits, from)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final String code;
    private final List<Region> regions;
    private final int lengths;
    private final DigitPattern general;
    private final @Nullable DigitPattern prefix;
    private final @Nullable DigitPattern abroad;
    private final String plainPrefix;

    private NumberPlan(PhoneMetadata data, List<Region> regions) {
        code = Integer.toString(data.getCountryCode());
        this.regions = regions;
        lengths = lengths(data.getGeneralDesc());
        general = pattern(data.getGeneralDesc().getNationalNumberPattern());
        String stripped = data.getNationalPrefixForParsing();
        prefix = stripped.isEmpty() ? null : pattern(stripped);
        boolean plain = !data.hasNationalPrefixTransformRule() && isDigits(stripped);
        plainPrefix = plain ? stripped : "";
        String international = data.getInternationalPrefix();
        abroad = international.isEmpty() ? null : pattern(international);
    }

    /** The plan of the country to which these digits belong that follow a plus sign, or null. */
    static @Nullable NumberPlan ofInternational(String digits, int from) {
        int code = 0;
        for (int i = from; i < Math.min(from + 3, digits.length()); i++) {
            code = code * 10 + digits.charAt(i) - '0';
            NumberPlan plan = BY_CODE.computeIfAbsent(code, NumberPlan::load).orElse(null);
            if (plan != null || code == 0) {
                return plan;
            }
        }
        return null;
    }

    /** The plan of a country given by two capital letters, or null. */
    static @Nullable NumberPlan ofRegion(String region) {
        return BY_REGION.computeIfAbsent(region, NumberPlan::load).orElse(null);
    }

    String code() {
        return code;
    }

    /** Where the national digits begin in digits that follow a plus sign; -1 to ask the library. */
    int international(String digits, int from) {
        int national = from + code.length();
        return !isMatched(prefix, digits, national) && isValid(digits, national) ? national : -1;
    }

    /** Where the national digits begin in a number as dialled at home; -1 to ask the library. */
    int national(String digits) {
        if (isMatched(abroad, digits, 0) || digits.startsWith(code)) {
            return -1;
        }
        int from = 0;
        if (isMatched(prefix, digits, 0)) {
            if (plainPrefix.isEmpty() || general.matches(digits, 0, digits.length())) {
                return -1;
            }
            from = plainPrefix.length();
        }
        return isValid(digits, from) ? from : -1;
    }

    private static boolean isMatched(@Nullable DigitPattern pattern, String digits, int from) {
        return pattern != null && pattern.beginsMatching(digits, from, digits.length());
    }

    private boolean isValid(String digits, int from) {
        int length = digits.length() - from;
        if (length < 4
                || length > 15
                || (lengths >> length & 1) == 0
                || digits.charAt(from) == '0') {
            return false;
        }
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            DigitPattern leading = regions.size() == 1 ? null : region.leading;
            if (leading != null && !leading.beginsMatching(digits, from, digits.length())) {
                continue;
            }
            boolean valid = region.hasValid(digits, from);
            if (valid || leading != null) {
                return valid;
            }
        }
        return false;
    }

    private static Optional<NumberPlan> load(int code) {
        List<String> names = PhoneNumberUtil.getInstance().getRegionCodesForCountryCode(code);
        return names.isEmpty() || names.getFirst().equals("001")
                ? Optional.empty()
                : load(names.getFirst(), names);
    }

    private static Optional<NumberPlan> load(String region) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        int code = library.getCountryCodeForRegion(region);
        return code == 0
                ? Optional.empty()
                : load(region, library.getRegionCodesForCountryCode(code));
    }

    private static Optional<NumberPlan> load(String main, List<String> names) {
        try {
            List<Region> regions = new ArrayList<>();
            for (String name : names) {
                regions.add(region(data(name)));
            }
            return Optional.of(new NumberPlan(data(main), regions));
        } catch (IOException | Unknown _) {
            // another version of the library may describe numbers in another way
            return Optional.empty();
        }
    }

    private static PhoneMetadata data(String region) throws IOException {
        try (InputStream in = PhoneNumberUtil.class.getResourceAsStream(DATA + region)) {
            if (in == null) {
                throw new Unknown();
            }
            return MetadataParser.newStrictParser().parse(in).iterator().next();
        }
    }

    private static Region region(PhoneMetadata data) {
        List<Kind> kinds = new ArrayList<>();
        for (PhoneNumberDesc kind :
                List.of(
                        data.getFixedLine(),
                        data.getMobile(),
                        data.getTollFree(),
                        data.getPremiumRate(),
                        data.getSharedCost(),
                        data.getVoip(),
                        data.getPersonalNumber(),
                        data.getPager(),
                        data.getUan(),
                        data.getVoicemail())) {
            if (!kind.getNationalNumberPattern().isEmpty()) {
                kinds.add(kind(kind));
            }
        }
        DigitPattern leading = data.hasLeadingDigits() ? pattern(data.getLeadingDigits()) : null;
        return new Region(leading, kind(data.getGeneralDesc()), kinds);
    }

    private static Kind kind(PhoneNumberDesc kind) {
        return new Kind(pattern(kind.getNationalNumberPattern()), lengths(kind));
    }

    private static int lengths(PhoneNumberDesc kind) {
        int lengths = 0;
        for (int length : kind.getPossibleLengthList()) {
            lengths |= 1 << length;
        }
        return lengths;
    }

    private static DigitPattern pattern(String expression) {
        return DigitPattern.of(expression).orElseThrow(Unknown::new);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** An expression or a file of the library that this class does not understand. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
