package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextPoolTest {

    @Test
    void everyTextComesBackAsItWas() {
        TextPool pool = new TextPool();
        List<String> texts =
                List.of(
                        "",
                        "a",
                        "zoë",
                        "名前",
                        "😀",
                        "half \ud800",
                        "\udc00",
                        "\u0000",
                        "x".repeat(3_000_000));
        texts.forEach(text -> add(pool, text));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(pool.get(i)).isEqualTo(texts.get(i));
            byte[] encoded = TextPool.encode(texts.get(i));
            assertThat(pool.equal(i, encoded, 0, encoded.length)).isTrue();
        }
    }

    /** The room of one long text is longer than offsets are. */
    @Test
    void shortTextsComeBackFromAPoolThatHeldALongOne() {
        TextPool pool = new TextPool();
        add(pool, "x".repeat(3_000_000));
        pool.clear();
        List<String> texts =
                IntStream.range(0, 40_000)
                        .mapToObj(i -> "a text of fifty letters, number " + i)
                        .toList();
        texts.forEach(text -> add(pool, text));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(pool.get(i)).isEqualTo(texts.get(i));
        }
    }

    private static void add(TextPool pool, String text) {
        byte[] encoded = TextPool.encode(text);
        pool.add(encoded, 0, encoded.length);
    }

    @Test
    void theOrderOfTheBytesIsTheOrderOfTheTexts() {
        Random random = new Random(7);
        TextPool pool = new TextPool();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            char[] units = new char[random.nextInt(4)];
            for (int u = 0; u < units.length; u++) {
                units[u] = (char) random.nextInt(1 << random.nextInt(1, 17));
            }
            texts.add(new String(units));
            add(pool, texts.getLast());
        }
        for (int i = 1; i < texts.size(); i++) {
            assertThat(Integer.signum(pool.compare(i - 1, i)))
                    .isEqualTo(Integer.signum(texts.get(i - 1).compareTo(texts.get(i))));
        }
    }

    @Test
    void idsAreSortedHoweverMuchTheyBeginAlike() {
        Random random = new Random(8);
        AccountIds ids = new AccountIds();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String id =
                    "account-with-a-long-name-"
                            + "0".repeat(random.nextInt(12))
                            + random.nextInt(900);
            if (ids.find(id) < 0) {
                texts.add(id);
            }
            assertThat(ids.findOrAdd(id)).isEqualTo(texts.indexOf(id));
        }
        int[] sorted = ids.sorted();
        assertThat(IntStream.of(sorted).mapToObj(texts::get))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .hasSize(texts.size());
    }
}
