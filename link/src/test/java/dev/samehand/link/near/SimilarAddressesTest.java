package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimilarAddressesTest {

    private static final String HOME = "12 oakwood st springfield 62704";

    @Test
    void findsATypoAMissingWordAWordCutShortAndAnotherOrder() {
        assertThat(like("12 oakwod st springfield 62704")).isPositive();
        assertThat(like("12 oakwood springfield 62704")).isPositive();
        assertThat(like("12 oakwood st spring 62704")).isPositive();
        assertThat(like("springfield 62704 oakwood st 12")).isEqualTo(1);
    }

    @Test
    void otherNumbersAreOtherHomes() {
        assertThat(like("13 oakwood st springfield 62704")).isZero();
        assertThat(like("12 oakwood st apt 4 springfield 62704")).isZero();
        assertThat(like("12 oakwood st springfield 62705")).isZero();
    }

    @Test
    void anotherStreetOrTwoDifferencesAreAnotherPlace() {
        assertThat(like("12 pinewood st springfield 62704")).isZero();
        assertThat(like("12 oakwod st sprungfield 62704")).isZero();
        assertThat(like("oakwood st springfield")).isZero();
        assertThat(found(List.of("12 main st", "12 st"))).isEmpty();
    }

    @Test
    void findsAllPairsThatComparingEachWithEachFinds() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < 1_500) {
            made.add(address(random));
        }
        List<String> addresses = new ArrayList<>(made);

        AddressComparison comparison = new AddressComparison();
        TreeMap<String, Double> expected = new TreeMap<>();
        for (int a = 0; a < addresses.size(); a++) {
            for (int b = a + 1; b < addresses.size(); b++) {
                comparison.a.read(addresses.get(a));
                comparison.b.read(addresses.get(b));
                double similarity = comparison.similarity();
                if (similarity > 0) {
                    expected.put(a + "-" + b, (double) (float) similarity);
                }
            }
        }
        assertThat(found(addresses)).isEqualTo(expected).isNotEmpty();
    }

    private static String address(SplittableRandom random) {
        String[] words = {"oak", "oakwood", "oakwod", "st", "spring", "springfield", "n", "elm"};
        StringBuilder address = new StringBuilder();
        address.append(1 + random.nextInt(3));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            address.append(' ').append(words[random.nextInt(words.length)]);
        }
        return random.nextBoolean()
                ? address.append(" 6270").append(random.nextInt(2)).toString()
                : address.toString();
    }

    private static double like(String other) {
        return found(List.of(HOME, other)).getOrDefault("0-1", 0.0);
    }

    private static Map<String, Double> found(List<String> addresses) {
        return Pairing.found(Neighbours.ofAddresses(addresses));
    }
}
