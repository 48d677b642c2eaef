package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "clara moretti, clara moretti, the same",
        "clara moretti, moretti clara, another order",
        "tanaka rosa, rosa tanaka, family name in front",
        "clara moretti, clara jane moretti, a middle name",
        "clara moretti, clara j moretti, a middle initial",
        "clara jane moretti, clara j moretti, a middle name cut short",
        "clara moretti, c moretti, a given name cut short",
        "clara moretti, moretti c, cut short in another order",
        "lindqvist, greta lindqvist, only one name given",
        "clara moretti, clara moretty, one letter for another",
        "clara moretti, clara moreti, one letter less",
        "clara moretti, clara morettii, one letter more",
        "clara moretti, clara moertti, two letters swapped",
        "sergei ivanov, sergey ivanov, transliterated otherwise",
        "yulia petrova, julia petrova, transliterated otherwise",
        "mohamed hassan, mohammed hassan, transliterated otherwise",
        "maria del carmen ruiz, maria ruiz, particles left out"
    })
    void mayBeOnePerson(String a, String b, String why) {
        assertThat(Names.agree(a, b)).as(why).isTrue();
        assertThat(Names.agree(b, a)).as(why).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "clara moretti, bruno moretti, brother and sister",
        "clara moretti, clara novotny, another family",
        "greta moretti, bruno novotny, nothing in common",
        "anna berg, anna borg, short names have no slips",
        "hugo okafor, igor okafor, two letters differ",
        "clara jane moretti, clara rose moretti, another middle name",
        "clara moretti, b moretti, another initial",
        "clara moretti, clara marotta, two slips in one word",
        "rosa rosa, rosa tanaka, one word is not counted twice"
    })
    void areTwoPeople(String a, String b, String why) {
        assertThat(Names.agree(a, b)).as(why).isFalse();
        assertThat(Names.agree(b, a)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"clara moretti, true", "li wu, true", "c moretti, false", "clara, false"})
    void aFullNameHasTwoWordsOfTwoLetters(String name, boolean full) {
        assertThat(Names.full(name)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void noNameAgreesWithNone(String nothing) {
        assertThat(Names.agree(nothing, "clara moretti")).isFalse();
        assertThat(Names.agree(nothing, nothing)).isFalse();
        assertThat(Names.full(nothing)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "clara moretti, clara novotny, true",
        "clara moretti, greta novotny, false",
        "li wu, li chen, false"
    })
    void namesOverlapInAWordOfThreeLetters(String a, String b, boolean overlap) {
        assertThat(Names.overlap(Names.words(a), Names.words(b))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoIsAskedFirstDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String a = name(random);
            String b = name(random);
            assertThat(Names.agree(a, b))
                    .as("seed %d: %s and %s", seed, a, b)
                    .isEqualTo(Names.agree(b, a));
            assertThat(Names.agree(a, a)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theOrderOfWordsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String a = name(random);
            String b = name(random);
            String turned = String.join(" ", Names.words(b).reversed());
            assertThat(Names.agree(a, turned))
                    .as("seed %d: %s and %s or %s", seed, a, b, turned)
                    .isEqualTo(Names.agree(a, b));
        }
    }

    private static String name(Random random) {
        String[] words = {"j", "c", "clara", "clare", "jonas", "jane", "moretti", "moreti", "cruz"};
        StringBuilder name = new StringBuilder();
        for (int word = 1 + random.nextInt(3); word > 0; word--) {
            name.append(words[random.nextInt(words.length)]).append(' ');
        }
        return name.toString().strip();
    }
}
