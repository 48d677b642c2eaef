package dev.samehand.intake.normal;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries after ISO 3166-1 and time zones after IANA. */
public final class Places {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private static final int LONGEST_CODE = 3;

    private static final @Nullable String[] BY_LETTERS = byLetters();

    private Places() {}

    /** The two-letter code of a country given by two or three letters. */
    public static Optional<String> country(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        String code = stripped.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(code)) {
            return Optional.of(code);
        }
        return code.length() == 3
                ? Optional.ofNullable(ThreeLetters.CODES.get(code))
                : Optional.empty();
    }

    /** The code that two capital letters are, or null. */
    public static @Nullable String country(byte[] raw, int from, int to) {
        int first = raw[from] - 'A';
        int second = raw[to - 1] - 'A';
        boolean letters = to - from == 2 && first >= 0 && first < 26 && second >= 0 && second < 26;
        return letters ? BY_LETTERS[first * 26 + second] : null;
    }

    private static @Nullable String[] byLetters() {
        @Nullable String[] codes = new String[26 * 26];
        for (String code : COUNTRIES) {
            codes[(code.charAt(0) - 'A') * 26 + code.charAt(1) - 'A'] = code;
        }
        return codes;
    }

    public static boolean isTimeZone(String text) {
        return ZONES.contains(text);
    }

    private static final class ThreeLetters {
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (String code : COUNTRIES) {
                CODES.put(Locale.of("", code).getISO3Country(), code);
            }
        }
    }
}
