package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private final Passages passages = new Passages();

    @Test
    void everyWindowOfEightWordsInsideASentenceIsAPassage() {
        assertThat(find("One two three four five six seven eight nine ten."))
                .containsExactly(
                        "One two three four five six seven eight",
                        "two three four five six seven eight nine",
                        "three four five six seven eight nine ten");
    }

    @Test
    void aShortSentenceIsOnePassageAndAVeryShortOneIsNone() {
        assertThat(find("I like to write code. No. I like it very much!"))
                .containsExactly("I like to write code", "I like it very much");
        assertThat(find("Too short here, sorry.")).isEmpty();
    }

    @Test
    void windowsNeverCrossTheEndOfASentence() {
        assertThat(find("a b c d e; f g h i j\nk l m n o\r\n• p q r s t? u v w x y"))
                .containsExactly("a b c d e", "f g h i j", "k l m n o", "p q r s t", "u v w x y");
    }

    @Test
    void aPointInsideANumberOrANameEndsNoSentence() {
        assertThat(find("Moved 3.5 million rows to node.js in May."))
                .containsExactly(
                        "Moved 3.5 million rows to node.js",
                        "3.5 million rows to node.js in",
                        "5 million rows to node.js in May");
    }

    @Test
    void caseWidthAndPunctuationDoNotMatter() {
        assertThat(hashes("BUILT the (very) first, “fast” ledger"))
                .isEqualTo(hashes("built the very first fast ｌｅｄｇｅｒ"))
                .hasSize(1);
        assertThat(hashes("Cafe\u0301 au lait et croissants"))
                .isEqualTo(hashes("CAFÉ au lait, et croissants"));
    }

    @Test
    void inScriptsWithoutSpacesEachIdeographIsAWord() {
        assertThat(find("我喜欢写好代码。")).containsExactly("我喜欢写好代码");
        assertThat(passages.normal("我喜欢")).isEqualTo("我 喜 欢");
    }

    @Test
    void invisibleLettersAreNoWords() {
        assertThat(hashes("one \u3164 two three four five"))
                .isEqualTo(hashes("one two three four five"));
        assertThat(hashes("o\u3164ne two three four five"))
                .isEqualTo(hashes("one two three four five"));
    }

    @Test
    void theHashIsThatOfTheNormalWordsWhateverTheText() {
        Random random = new Random(41);
        String letters = "ab .é我;\n1-Ω\u0301ﬁ\u3164";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            String whole = text.toString();
            passages.find(
                    whole,
                    (hash, from, to) ->
                            assertThat(
                                            ValueHash.of(
                                                    new Passages()
                                                            .normal(whole.substring(from, to))))
                                    .as("seed 41, text <%s>", whole)
                                    .isEqualTo(hash));
        }
    }

    private List<String> find(String text) {
        List<String> found = new ArrayList<>();
        passages.find(text, (_, from, to) -> found.add(text.substring(from, to)));
        return found;
    }

    private List<Long> hashes(String text) {
        List<Long> found = new ArrayList<>();
        passages.find(text, (hash, _, _) -> found.add(hash));
        return found;
    }
}
