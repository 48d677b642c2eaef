package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void cutsAtWhateverIsNeitherLetterNorDigitAndForgetsCase() {
        assertThat(hashes("Don't stop: 2 Go's, e-mail@me.org!"))
                .isEqualTo(hashes("don t stop 2 GO s e mail me org"))
                .hasSize(10);
        assertThat(hashes("")).isEmpty();
        assertThat(hashes(" .,;@[`{/:\u0001")).isEmpty();
    }

    @Test
    void asciiIsHashedTheSameBesideOtherLetters() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(200); c > 0; c--) {
                text.append((char) random.nextInt(128));
            }
            int[] alone = hashes(text.toString());
            int[] beside = hashes(text + " \u00e9");
            assertThat(Arrays.copyOf(beside, alone.length)).as(text.toString()).isEqualTo(alone);
            assertThat(beside).hasSize(alone.length + 1);
        }
    }

    @Test
    void wordsOfAnyLengthDifferInAnyLetter() {
        for (int length = 1; length <= 70; length++) {
            int[] seen = new int[length + 1];
            String word = "a".repeat(length);
            seen[length] = hashes(word)[0];
            for (int i = 0; i < length; i++) {
                seen[i] = hashes(word.substring(0, i) + "b" + word.substring(i + 1))[0];
            }
            assertThat(seen).doesNotHaveDuplicates();
        }
    }

    @Test
    void foldsOtherScriptsAndTakesIdeographsOneByOne() {
        assertThat(hashes("ÉTÉ \uff21bc Привет")).isEqualTo(hashes("été abc привет")).hasSize(3);
        assertThat(hashes("東京タワー")).hasSizeGreaterThan(3);
        assertThat(hashes("а б")).doesNotHaveDuplicates();
    }

    @Test
    void takesPartOfAnArray() {
        byte[] bytes = "one two three".getBytes(StandardCharsets.US_ASCII);
        Words words = new Words();
        words.add(bytes, 4, 7);
        assertThat(Arrays.copyOf(words.hashes(), words.count())).isEqualTo(hashes("two"));
    }

    private static int[] hashes(String text) {
        Words words = new Words();
        words.add(text);
        return Arrays.copyOf(words.hashes(), words.count());
    }
}
