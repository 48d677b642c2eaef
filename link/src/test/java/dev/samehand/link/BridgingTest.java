package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgingTest {

    private static final String[] TYPES = {"phone", "device", "ip"};

    /** A tie counts by the nearest two uses of which one is in the part and one is not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatTiesAPartToTheRestIsThatOfAllPairs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Rows rows = new Rows().strangers(2000);
            for (int i = 0; i < 30; i++) {
                boolean unknown = random.nextInt(12) == 0;
                int first = unknown ? Day.UNKNOWN : random.nextInt(900);
                int last = unknown ? Day.UNKNOWN : first + random.nextInt(60);
                String value = "value " + random.nextInt(6);
                rows.seen("a-" + random.nextInt(9), TYPES[random.nextInt(3)], value, first, last);
            }
            Holdings holdings = rows.holdings();
            Weights weights = Weights.compute(holdings, Priors.standard(), List.of());
            Families families = new Families(holdings.types);
            int[] partOf = random.ints(holdings.accounts, 0, 3).toArray();
            Slots slots = new Slots(holdings);
            slots.collect(IntStream.range(0, holdings.accounts).toArray());
            assertThat(new Bridging(holdings, weights, families).bits(slots, partOf, 1))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(ofAllPairs(holdings, weights, families, partOf));
        }
    }

    private static int ofAllPairs(
            Holdings holdings, Weights weights, Families families, int[] partOf) {
        IntList type = new IntList();
        IntList bits = new IntList();
        for (int v = 0; v < holdings.values(); v++) {
            int gap = Integer.MAX_VALUE;
            boolean across = false;
            for (int a = holdings.start[v]; a < holdings.start[v + 1]; a++) {
                for (int b = holdings.start[v]; b < holdings.start[v + 1]; b++) {
                    if (partOf[holdings.holder[a]] == 1 && partOf[holdings.holder[b]] != 1) {
                        gap = Math.min(gap, holdings.gap(a, b));
                        across = true;
                    }
                }
            }
            if (across) {
                type.add(holdings.type[v]);
                bits.add(weights.bits(v, holdings.holders(v), gap));
            }
        }
        return IntStream.of(families.count(type.items, bits.items, type.size)).sum();
    }
}
