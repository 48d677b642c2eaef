package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {

    @Test
    void findsALetterMoreLessOtherAndTwoSwapped() {
        Map<String, Double> found =
                found(
                        List.of(
                                "maria lopez",
                                "mari lopez",
                                "mariah lopez",
                                "maria lopes",
                                "amria lopez",
                                "mario lopes"));

        assertThat(found).containsOnlyKeys("0-1", "0-2", "0-3", "0-4", "3-5");
        assertThat(found.get("0-1")).isEqualTo((float) (1 - 1.0 / 11));
    }

    @Test
    void findsAllPairsThatComparingEachWithEachFinds() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names =
                Stream.generate(() -> word(random, "abcdéя", 1 + random.nextInt(6)))
                        .limit(1_500)
                        .distinct()
                        .toList();

        TreeMap<String, Double> expected = new TreeMap<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                if (distance(names.get(a), names.get(b)) == 1) {
                    int longer = Math.max(names.get(a).length(), names.get(b).length());
                    expected.put(a + "-" + b, (double) (float) (1 - 1.0 / longer));
                }
            }
        }
        assertThat(found(names)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void bitsAndTableCountTheSameEdits() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        EditDistance edits = new EditDistance();
        for (int i = 0; i < 20_000; i++) {
            String a = word(random, "abcé", random.nextInt(80));
            String b = random.nextBoolean() ? word(random, "abcé", random.nextInt(80)) : a + "b";
            edits.first(a, 0, a.length());
            assertThat(edits.to(b, 0, b.length())).as(a + " " + b).isEqualTo(distance(a, b));
        }
    }

    private static Map<String, Double> found(List<String> names) {
        return Pairing.found(Neighbours.ofNames(names));
    }

    private static String word(SplittableRandom random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    /** Optimal string alignment as its definition says. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                if (i == 0 || k == 0) {
                    d[i][k] = i + k;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                d[i][k] = Math.min(d[i - 1][k - 1] + cost, 1 + Math.min(d[i - 1][k], d[i][k - 1]));
                if (i > 1
                        && k > 1
                        && a.charAt(i - 1) == b.charAt(k - 2)
                        && a.charAt(i - 2) == b.charAt(k - 1)) {
                    d[i][k] = Math.min(d[i][k], d[i - 2][k - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
