package dev.samehand.link.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts to search in, and what a search found as a map from pair to similarity. */
final class Pairing {

    private Pairing() {}

    static Map<String, Double> found(Neighbours neighbours) {
        TreeMap<String, Double> found = new TreeMap<>();
        neighbours.find((a, b, similarity) -> {
            Double before = found.put(a + "-" + b, (double) (float) similarity);
            assert a < b && before == null : "pair " + a + "-" + b + " came twice";
        });
        return found;
    }

    static Texts texts(List<String> texts) {
        return Texts.read(texts.size(), (d, words) -> words.add(texts.get(d)));
    }

    /** Random words; then half of the texts are edited copies of another. */
    static List<String> random(int texts, int words, SplittableRandom random) {
        List<List<String>> made = new ArrayList<>();
        for (int t = 0; t < texts; t++) {
            if (t > 0 && random.nextBoolean()) {
                List<String> copy = new ArrayList<>(made.get(random.nextInt(t)));
                for (int edits = random.nextInt(words / 8); edits > 0; edits--) {
                    copy.set(random.nextInt(copy.size()), "edit" + random.nextInt(1000));
                }
                made.add(copy);
                continue;
            }
            made.add(
                    IntStream.range(0, random.nextInt(words))
                            .mapToObj(i -> "w" + random.nextInt(1 + random.nextInt(300)))
                            .collect(Collectors.toCollection(ArrayList::new)));
            made.getLast().add("end");
        }
        return made.stream().map(text -> String.join(" ", text)).toList();
    }
}
