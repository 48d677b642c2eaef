package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final int KEY_AT = 3;
    private static final int ALL = 0b1111;

    private final SplittableRandom random = new SplittableRandom(6);

    @Test
    void textsWithAWindowInCommonMatch() {
        for (int before = 0; before <= 3; before++) {
            for (int trial = 0; trial < 100; trial++) {
                int[] one = text();
                int[] other = text();
                System.arraycopy(one, KEY_AT - before, other, KEY_AT - before, 8);
                assertThat(match(one, ALL, other, ALL)).as("%d words before", before).isTrue();
                assertThat(match(one, 1 << before, other, ALL)).isTrue();
            }
        }
    }

    @Test
    void windowsThatAreNotBothOfTheKeyDoNotMatch() {
        int[] text = text();
        assertThat(match(text, 0b0001, text, 0b1110)).isFalse();
    }

    @Test
    void textsWithOnlyTheKeyInCommonSeldomMatch() {
        int matches = 0;
        for (int trial = 0; trial < 10_000; trial++) {
            matches += match(text(), ALL, text(), ALL) ? 1 : 0;
        }
        assertThat(matches).isBetween(300, 900); // four windows, one in sixty-four each
    }

    @Test
    void aKeyAtEitherEndOfAllTextsHasSurroundings() {
        int[] key = {-1, -2, -3, -4, -5};
        assertThat(of(key, 0, 0b0001)).isEqualTo(0b0001);
    }

    private int[] text() {
        return random.ints(11).toArray();
    }

    private static boolean match(int[] one, int windowsOfOne, int[] other, int windowsOfOther) {
        return Surroundings.match(of(one, KEY_AT, windowsOfOne), of(other, KEY_AT, windowsOfOther));
    }

    private static int of(int[] text, int key, int windows) {
        Surroundings surroundings = new Surroundings();
        surroundings.read(text, 0, text.length);
        return surroundings.of(key, windows);
    }
}
