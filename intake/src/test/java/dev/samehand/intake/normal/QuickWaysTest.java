package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shortcuts of normalisers answer as the long way does. */
class QuickWaysTest {

    private static final String LETTERS =
            "abzABZ 019'-.@ÀéßøØłŁıİĳŉſŒœŸŽžÞþðÐæÆ\u0131\u0149\u2019×÷";

    private final Random random = new Random(20261121);

    @Test
    void namesOfLatinLettersAreFoldedAsEveryTextIs() {
        for (int i = 0; i < 20_000; i++) {
            String text = text(LETTERS, 1 + random.nextInt(12));
            assertThat(Fold.latin(text))
                    .as(text)
                    .isEqualTo(
                            Fold.isAscii(text)
                                    ? text.toLowerCase(Locale.ROOT)
                                    : Fold.anyToLatin(text));
        }
        for (char c = '\u00c0'; c < '\u0180'; c++) {
            String text = "a" + c + c + "b " + c;
            assertThat(Fold.latin(text)).as(text).isEqualTo(Fold.anyToLatin(text));
        }
    }

    @Test
    void aNameIsItsWordsWithoutTitlesAndApostrophes() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int word = random.nextInt(5); word >= 0; word--) {
                String[] words = {"Dr.", "mr", "O'Shea", "'", "d’Arc", "A", "Prof", "Müller", "--"};
                name.append(words[random.nextInt(words.length)]);
                name.append(random.nextInt(6) == 0 ? "" : " ");
            }
            assertThat(PersonName.fold(name.toString())).as("%s", name).isEqualTo(slowly(name));
        }
    }

    private static String slowly(CharSequence raw) {
        Set<String> titles =
                Set.of(
                        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "herr",
                        "frau");
        StringBuilder name = new StringBuilder();
        for (String part : Fold.latin(raw.toString()).split("[^\\p{L}\\p{Nd}'\u2019`]", -1)) {
            String word = part.replaceAll("['\u2019`]", "");
            if (!word.isEmpty() && !titles.contains(word)) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return name.toString();
    }

    @Test
    void placeholdersAreFoundInAnySpelling() {
        for (String word :
                Set.of(
                        "None",
                        " N/A ",
                        "UNKNOWN",
                        "VMware-56 4d",
                        "0000-0000",
                        "aAaA",
                        "Default String",
                        "unKnown",
                        "--",
                        "",
                        "0",
                        "AAAA")) {
            assertThat(Placeholders.matches(word)).as(word).isTrue();
        }
        for (String value : Set.of("a", "ab", "nobody", "unknown1", "abab", "A-1", "v", "aa")) {
            assertThat(Placeholders.matches(value)).as(value).isFalse();
        }
    }

    @Test
    void aFieldOfOneLigatureTakesNoLongerThanAnother() {
        Normalisers normalisers = new Normalisers(new byte[] {1});
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (String letter : Set.of("\ufb03", "\u0130", "\u03a3")) {
            String field = letter.repeat(1 << 16);
            for (String type :
                    Set.of(
                            "serial",
                            "payout",
                            "email",
                            "email_stem",
                            "device",
                            "url",
                            "document",
                            "user_agent",
                            "phone",
                            "ip",
                            "counterparty")) {
                assertThatCode(() -> normalisers.of(type).of(field)).doesNotThrowAnyException();
            }
            assertThat(Places.country(field)).isEmpty();
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(took / 1_000_000_000).as("seconds of the processor").isLessThan(20);
        assertThat(Fold.upper("\ufb03x\ud801\udc28".repeat(1000)))
                .isEqualTo("FFIX\ud801\udc00".repeat(1000));
    }

    private String text(String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
