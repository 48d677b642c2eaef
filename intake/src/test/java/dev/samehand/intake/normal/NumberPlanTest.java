package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers that are read without the library are read as the library reads them. */
class NumberPlanTest {

    private static final String[] PATTERNS = {
        "[2-9]\\d{6,8}",
        "(?:1[5-7]|2(?:0\\d|[3-57]))\\d{2,3}|9{3}",
        "0|9(?:[13]1)?",
        "\\d",
        "[13-5]?\\d[2468]{0,3}",
        "800\\d{3,5}|(?:7(?:62|70|8[1-7]))\\d{2}"
    };

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Test
    void aTableMatchesWhatTheExpressionMatches() {
        Random random = new Random(5);
        for (String expression : PATTERNS) {
            DigitPattern table = DigitPattern.of(expression).orElseThrow();
            Pattern pattern = Pattern.compile(expression);
            for (int i = 0; i < 4_000; i++) {
                String digits = digits(random, random.nextInt(10));
                byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
                assertThat(table.matches(ascii, 0, ascii.length))
                        .as("%s of %s", expression, digits)
                        .isEqualTo(pattern.matcher(digits).matches());
                assertThat(table.beginsMatching(ascii, 0, ascii.length))
                        .as("%s of the beginning of %s", expression, digits)
                        .isEqualTo(pattern.matcher(digits).lookingAt());
            }
        }
    }

    @Test
    void whatIsNoPatternOfDigitsHasNoTable() {
        for (String expression : List.of("a", "1+", "(?=1)2", "[^1]", "1{2,}", ".", "^1", "1$")) {
            assertThat(DigitPattern.of(expression)).as(expression).isEqualTo(Optional.empty());
        }
    }

    @Test
    void nearlyAllCountriesHaveAPlan() {
        assertThat(library.getSupportedRegions())
                .filteredOn(region -> NumberPlan.ofRegion(region) == null)
                .as("regions that always ask the library")
                .hasSizeLessThan(35);
    }

    @Test
    void examplesOfEveryCountryAndTheirNeighboursAreReadAsTheLibraryReadsThem() {
        long seed = 20261121;
        Random random = new Random(seed);
        int quick = 0;
        int all = 0;
        for (String region : library.getSupportedRegions().stream().sorted().toList()) {
            for (String text : spellings(region, random)) {
                all++;
                quick += check(text, region, random) ? 1 : 0;
            }
        }
        assertThat(quick).as("read quickly, of %d, seed %d", all, seed).isGreaterThan(all / 6);
    }

    private boolean check(String text, String region, Random random) {
        String country = random.nextInt(8) == 0 ? null : region;
        Phone.Read quick = Phone.plainly(text, country);
        if (quick != null) {
            assertThat(quick).as("%s in %s", text, country).isEqualTo(library(text, country));
        }
        return quick != null;
    }

    private static Phone.Read library(String text, @Nullable String country) {
        return Phone.byLibrary(text, country);
    }

    private List<String> spellings(String region, Random random) {
        List<String> spellings = new ArrayList<>();
        int code = library.getCountryCodeForRegion(region);
        for (var type : PhoneNumberUtil.PhoneNumberType.values()) {
            PhoneNumber example = library.getExampleNumberForType(region, type);
            if (example == null) {
                continue;
            }
            String national = library.getNationalSignificantNumber(example);
            for (int i = 0; i < 12; i++) {
                String digits = i == 0 ? national : mutated(national, random);
                spellings.add("+" + code + digits);
                spellings.add(
                        "+" + code + " " + digits.substring(0, 2) + "-" + digits.substring(2));
                spellings.add("00" + code + digits);
                spellings.add(digits);
                spellings.add("0" + digits);
                spellings.add("1" + digits);
                spellings.add("8" + digits.substring(0, 3) + "." + digits.substring(3));
                spellings.add(code + digits);
                spellings.add("+" + code + "0" + digits);
            }
        }
        return spellings;
    }

    private static String mutated(String digits, Random random) {
        StringBuilder mutated = new StringBuilder(digits);
        for (int i = random.nextInt(5); i >= 0; i--) {
            mutated.setCharAt(random.nextInt(mutated.length()), (char) ('0' + random.nextInt(10)));
        }
        int change = random.nextInt(8);
        if (change == 0) {
            mutated.append(random.nextInt(10));
        } else if (change == 1 && mutated.length() > 5) {
            mutated.setLength(mutated.length() - 1);
        }
        return mutated.toString();
    }

    private static String digits(Random random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
