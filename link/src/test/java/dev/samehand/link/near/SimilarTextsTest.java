package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {

    private static final double LEAST = 0.7;

    @Test
    void findsAllPairsThatComparingEachWithEachFinds() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<String> texts = Pairing.random(400, 60, new SplittableRandom(seed));

        assertThat(Pairing.found(Neighbours.ofTexts(Pairing.texts(texts), LEAST)))
                .isEqualTo(expected(texts));
    }

    @Test
    void findsTheSamePairsInAnyOrderOfTextsAndOnAnyNumberOfThreads() throws Exception {
        List<String> texts = Pairing.random(300, 60, new SplittableRandom(5));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        List<String> shuffled = order.stream().map(texts::get).toList();
        TreeMap<String, Double> renumbered = new TreeMap<>();
        Pairing.found(Neighbours.ofTexts(Pairing.texts(shuffled), LEAST))
                .forEach((pair, like) -> renumbered.put(renumber(pair, order), like));

        Map<String, Double> alone = inPool(1, texts);
        assertThat(alone).isNotEmpty().isEqualTo(renumbered);
        assertThat(inPool(7, texts)).isEqualTo(alone);
    }

    private static Map<String, Double> inPool(int threads, List<String> texts) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Pairing.found(Neighbours.ofTexts(Pairing.texts(texts), LEAST)))
                    .get();
        }
    }

    private static String renumber(String pair, List<Integer> order) {
        int dash = pair.indexOf('-');
        int a = order.get(Integer.parseInt(pair.substring(0, dash)));
        int b = order.get(Integer.parseInt(pair.substring(dash + 1)));
        return Math.min(a, b) + "-" + Math.max(a, b);
    }

    @Test
    void aHundredThousandEqualTextsAreAStarAndNotFiveBillionPairs() {
        String text = "we are a small team of engineers who build and run things for other people";
        Texts texts = Texts.read(100_000, (d, words) -> words.add(text));

        Map<String, Double> found = Pairing.found(Neighbours.ofTexts(texts, LEAST));

        assertThat(found).hasSize(99_999).containsEntry("0-99999", 1.0);
        assertThat(Pairing.found(Neighbours.ofPassages(texts))).hasSize(99_999);
    }

    @Test
    void aClusterOfThousandsOfVariantsIsHeldTogetherByFewPairsEach() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 60; w++) {
                text.append("word").append(w).append(' ');
            }
            texts.add(text.append("signed ").append(i).toString());
        }

        Map<String, Double> found = Pairing.found(Neighbours.ofTexts(Pairing.texts(texts), LEAST));

        int[] group = new int[texts.size()];
        Arrays.setAll(group, i -> i);
        found.keySet().forEach(pair -> join(group, pair));
        assertThat(found.size()).isBetween(999, 499_500 - 1);
        assertThat(Arrays.stream(group).map(i -> root(group, i)).distinct().count()).isEqualTo(1);
    }

    private static void join(int[] group, String pair) {
        int dash = pair.indexOf('-');
        int a = root(group, Integer.parseInt(pair.substring(0, dash)));
        int b = root(group, Integer.parseInt(pair.substring(dash + 1)));
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }

    @Test
    void aTemplateThatThousandsHaveMakesNobodySimilar() {
        StringBuilder template = new StringBuilder();
        for (int w = 0; w < 40; w++) {
            template.append("template").append(w).append(' ');
        }
        SplittableRandom random = new SplittableRandom(3);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            texts.add(template + "mine " + random.nextInt() + " and " + random.nextInt());
        }
        texts.add(template + "mine alone and yours never at all said nobody");
        texts.add("mine alone and yours never at all said nobody " + template);

        assertThat(Pairing.found(Neighbours.ofTexts(Pairing.texts(texts), LEAST)))
                .containsOnlyKeys("1500-1501");
    }

    @Test
    void textsOfFewerThanThreeWordsAreSimilarOnlyIfEqual() {
        List<String> texts = List.of("", "hello", "hello there", "Hello, there!", "", "hello");

        assertThat(Pairing.found(Neighbours.ofTexts(Pairing.texts(texts), LEAST)))
                .containsOnlyKeys("1-5", "2-3");
    }

    @Test
    void refusesASimilarityThatBandsWouldNotFind() {
        Texts texts = Pairing.texts(List.of("a b c"));
        assertThatThrownBy(() -> Neighbours.ofTexts(texts, 0.2))
                .hasMessageContaining("0.2")
                .hasMessageContaining("0.5 to 1");
    }

    private static Map<String, Double> expected(List<String> texts) {
        List<Set<String>> shingles = texts.stream().map(SimilarTextsTest::shingles).toList();
        TreeMap<String, Double> expected = new TreeMap<>();
        for (int a = 0; a < texts.size(); a++) {
            for (int b = a + 1; b < texts.size(); b++) {
                Set<String> common = new HashSet<>(shingles.get(a));
                common.retainAll(shingles.get(b));
                int all = shingles.get(a).size() + shingles.get(b).size() - common.size();
                double jaccard = common.size() / (double) all;
                if (jaccard >= LEAST || texts.get(a).equals(texts.get(b))) {
                    expected.put(a + "-" + b, (double) (float) Math.max(jaccard, 0));
                }
            }
        }
        expected.replaceAll((pair, like) -> like.isNaN() ? 1.0 : like);
        return expected;
    }

    private static Set<String> shingles(String text) {
        String[] words = text.split(" ", -1);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return shingles;
    }
}
