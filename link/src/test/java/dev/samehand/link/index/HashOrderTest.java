package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of every kind of spread are in the order that comparing gives, equal ones as they came. */
class HashOrderTest {

    private static final int WIDTH = 3;
    private static final int BASE = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheOrderOfComparing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        HashOrder order = new HashOrder();
        for (int trial = 0; trial < 200; trial++) {
            int equal = random.nextInt(20);
            int size = random.nextInt(random.nextInt(20) == 0 ? 20_000 : 300);
            long[] keys = keys(random, size, equal);
            assertThat(Arrays.copyOf(order.of(keys, BASE, WIDTH, size, equal), size))
                    .as("seed %d, trial %d: %d keys, %d bits equal", seed, trial, size, equal)
                    .isEqualTo(compared(keys, size));
        }
    }

    /** Spread evenly, a few values often, alike but for the last bits, or from several runs. */
    private static long[] keys(SplittableRandom random, int size, int equal) {
        int kind = random.nextInt(4);
        long common = equal == 0 ? 0 : random.nextLong() & (-1L << (Long.SIZE - equal));
        long middle = random.nextLong();
        long[] keys = new long[BASE + WIDTH * size];
        for (int i = 0; i < size; i++) {
            long key =
                    switch (kind) {
                        case 0 -> random.nextLong();
                        case 1 -> random.nextInt(3) * 0x9e3779b97f4a7c15L;
                        case 2 -> middle ^ random.nextInt(16);
                        default -> (long) (i % 100 + 1) << 50 | random.nextInt(1 << 20);
                    };
            keys[BASE + WIDTH * i] = common | (key >>> equal);
        }
        return keys;
    }

    private static int[] compared(long[] keys, int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compareUnsigned(keys[BASE + WIDTH * a], keys[BASE + WIDTH * b]));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
