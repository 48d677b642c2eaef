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
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one country as libphonenumber describes them, for a quick yes: a number that is
 * written plainly, is valid and is not touched by any rule about prefixes. Of all others this class
 * says nothing; they are read by the library itself. Immutable.
 */
final class NumberPlan {

    private static final String DATA =
            "/com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_";

    /** By codes of up to three digits. */
    private static final AtomicReferenceArray<Optional<NumberPlan>> BY_CODE =
            new AtomicReferenceArray<>(1000);

    private static final Map<String, Optional<NumberPlan>> BY_REGION = new ConcurrentHashMap<>();

    /** A kind of number: its pattern and the lengths that it may have, one bit each. */
    private record Kind(DigitPattern pattern, int lengths) {
        boolean has(byte[] digits, int from, int to) {
            int length = to - from;
            return (lengths == 0 || (lengths >> length & 1) != 0)
                    && pattern.matches(digits, from, to);
        }
    }

    /** Countries that share a code tell themselves apart by leading digits or by validity. */
    private record Region(@Nullable DigitPattern leading, Kind general, List<Kind> kinds) {
        boolean hasValid(byte[] digits, int from, int to) {
            if (!general.has(digits, from, to)) {
                return false;
            }
            for (int i = 0; i < kinds.size(); i++) {
                if (kinds.get(i).has(digits, from, to)) {
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
    static @Nullable NumberPlan ofInternational(byte[] digits, int from, int to) {
        int code = 0;
        for (int i = from; i < Math.min(from + 3, to); i++) {
            code = code * 10 + digits[i] - '0';
            NumberPlan plan = byCode(code);
            if (plan != null || code == 0) {
                return plan;
            }
        }
        return null;
    }

    private static @Nullable NumberPlan byCode(int code) {
        Optional<NumberPlan> known = BY_CODE.get(code);
        if (known == null) {
            known = load(code);
            BY_CODE.set(code, known);
        }
        return known.orElse(null);
    }

    /** The plan of a country given by two capital letters, or null. */
    static @Nullable NumberPlan ofRegion(String region) {
        Optional<NumberPlan> known = BY_REGION.get(region);
        return (known == null ? BY_REGION.computeIfAbsent(region, NumberPlan::load) : known)
                .orElse(null);
    }

    String code() {
        return code;
    }

    /** Where the national digits begin in digits that follow a plus sign; -1 to ask the library. */
    int international(byte[] digits, int from, int to) {
        int national = from + code.length();
        return !isMatched(prefix, digits, national, to) && isValid(digits, national, to)
                ? national
                : -1;
    }

    /** Where the national digits begin in a number as dialled at home; -1 to ask the library. */
    int national(byte[] digits, int to) {
        if (isMatched(abroad, digits, 0, to) || beginsWithCode(digits, to)) {
            return -1;
        }
        int from = 0;
        if (isMatched(prefix, digits, 0, to)) {
            if (plainPrefix.isEmpty() || general.matches(digits, 0, to)) {
                return -1;
            }
            from = plainPrefix.length();
        }
        return isValid(digits, from, to) ? from : -1;
    }

    private boolean beginsWithCode(byte[] digits, int to) {
        boolean begins = to >= code.length();
        for (int i = 0; i < code.length() && begins; i++) {
            begins = digits[i] == code.charAt(i);
        }
        return begins;
    }

    private static boolean isMatched(
            @Nullable DigitPattern pattern, byte[] digits, int from, int to) {
        return pattern != null && pattern.beginsMatching(digits, from, to);
    }

    private boolean isValid(byte[] digits, int from, int to) {
        int length = to - from;
        if (length < 4 || length > 15 || (lengths >> length & 1) == 0 || digits[from] == '0') {
            return false;
        }
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            DigitPattern leading = regions.size() == 1 ? null : region.leading;
            if (leading != null && !leading.beginsMatching(digits, from, to)) {
                continue;
            }
            boolean valid = region.hasValid(digits, from, to);
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
