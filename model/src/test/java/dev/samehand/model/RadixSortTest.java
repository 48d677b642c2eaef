package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadixSortTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keysOfAnyWidthComeOutInUnsignedOrderAndEqualOnesAsTheyCame(long seed) {
        Random random = new Random(seed);
        for (int width = 1; width <= Long.SIZE; width++) {
            long[] keys = new long[random.nextInt(300)];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = random.nextLong() >>> (Long.SIZE - width);
            }
            assertThat(RadixSort.order(keys))
                    .as("seed %d, %d bits", seed, width)
                    .isEqualTo(plain(keys));
        }
    }

    @Test
    void nothingAndOneKeyAreSorted() {
        assertThat(RadixSort.order(new long[0])).isEmpty();
        assertThat(RadixSort.order(new long[] {-1})).containsExactly(0);
    }

    @Test
    void equalKeysKeepTheirOrder() {
        assertThat(RadixSort.order(new long[] {7, 7, 7, 7})).containsExactly(0, 1, 2, 3);
    }

    @Test
    void theHighestBitCounts() {
        assertThat(RadixSort.order(new long[] {Long.MIN_VALUE, 0, -1, Long.MAX_VALUE}))
                .containsExactly(1, 3, 0, 2);
    }

    private static int[] plain(long[] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> keys[i], Long::compareUnsigned));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
