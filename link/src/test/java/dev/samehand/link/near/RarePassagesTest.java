package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RarePassagesTest {

    @Test
    void findsAllPairsWithARareWindowInCommon() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<String> texts = Pairing.random(500, 50, new SplittableRandom(seed));

        assertThat(found(texts)).isEqualTo(expected(texts)).isNotEmpty();
    }

    @Test
    void findsARareWindowAroundATurnOfPhraseThatManyUse() {
        SplittableRandom random = new SplittableRandom(2);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(random.nextInt() + " i am looking forward to " + random.nextInt());
        }
        texts.add("dear neighbour i am looking forward to cake tomorrow");
        texts.add("so dear neighbour i am looking forward to cake and tea");

        assertThat(found(texts)).containsExactly("200-201");
    }

    @Test
    void aPassageThatSeventeenTextsHoldIsNotRare() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < RarePassages.MOST_HOLDERS; i++) {
            texts.add("a" + i + " one two three four five six seven eight b" + i);
        }
        assertThat(found(texts)).hasSize(16 * 15 / 2);

        texts.add("c one two three four five six seven eight d");
        assertThat(found(texts)).isEmpty();
    }

    @Test
    void aWordSaidTenThousandTimesEndsSoon() {
        String chant = "la ".repeat(10_000);
        assertThat(found(List.of(chant + "x", chant + "y", "z"))).containsExactly("0-1");
    }

    @Test
    void sevenWordsAreNotAPassage() {
        assertThat(
                        found(
                                List.of(
                                        "x one two three four five six seven",
                                        "one two three four five six seven y")))
                .isEmpty();
    }

    private static Set<String> found(List<String> texts) {
        return new TreeSet<>(Pairing.found(Neighbours.ofPassages(Pairing.texts(texts))).keySet());
    }

    /** Equal texts count once among the holders, and are pairs of each other. */
    private static Set<String> expected(List<String> texts) {
        Map<String, List<Integer>> classes = new LinkedHashMap<>();
        for (int t = 0; t < texts.size(); t++) {
            classes.computeIfAbsent(texts.get(t), text -> new ArrayList<>()).add(t);
        }
        Map<String, Set<String>> holders = new HashMap<>();
        for (String text : classes.keySet()) {
            String[] words = text.split(" ", -1);
            for (int i = 0; i + 8 <= words.length; i++) {
                String window = String.join(" ", List.of(words).subList(i, i + 8));
                holders.computeIfAbsent(window, w -> new HashSet<>()).add(text);
            }
        }
        Set<String> pairs = new TreeSet<>();
        classes.values().forEach(members -> addPairs(members, members, pairs));
        for (Set<String> texting : holders.values()) {
            if (texting.size() <= RarePassages.MOST_HOLDERS) {
                for (String one : texting) {
                    for (String other : texting) {
                        addPairs(
                                classes.getOrDefault(one, List.of()),
                                classes.getOrDefault(other, List.of()),
                                pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private static void addPairs(List<Integer> some, List<Integer> others, Set<String> pairs) {
        for (int a : some) {
            for (int b : others) {
                if (a < b) {
                    pairs.add(a + "-" + b);
                }
            }
        }
    }
}
