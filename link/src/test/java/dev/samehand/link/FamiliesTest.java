package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();

    private final Families families = new Families(TYPES);

    @Test
    void oneValueCountsInFull() {
        assertThat(count(values("phone"), 2560)).containsExactly(2560);
    }

    @Test
    void eachFurtherValueOfAFamilyCountsAQuarterOfTheOneBefore() {
        assertThat(count(values("phone", "phone", "phone"), 1024, 1024, 1024))
                .containsExactly(1024, 256, 64);
    }

    @Test
    void theStrongestValueOfAFamilyCountsInFullWhereverItStands() {
        assertThat(count(values("phone", "phone_national"), 400, 800)).containsExactly(100, 800);
    }

    @Test
    void familiesOfOneGroupHelpEachOtherHalfAndQuarter() {
        assertThat(count(values("device", "ip", "address"), 1024, 512, 256))
                .containsExactly(1024, 256, 64);
    }

    @Test
    void groupsAdd() {
        assertThat(count(values("phone", "device", "payout", "passage"), 1000, 900, 800, 700))
                .containsExactly(1000, 900, 800, 700);
    }

    @Test
    void nothingSharedCountsNothing() {
        assertThat(count(values())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noValueCountsMoreThanAlone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            int[] type = types(random, random.nextInt(30));
            int[] bits = bits(random, type.length);
            int[] counted = families.count(type, bits, type.length);
            for (int i = 0; i < type.length; i++) {
                assertThat(counted[i]).as("seed %d", seed).isBetween(0, bits[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theOrderOfValuesDoesNotChangeTheSum(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            int size = random.nextInt(20);
            int[] type = types(random, size);
            int[] bits = bits(random, size);
            int sum = sum(type, bits);
            for (int i = size - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                swap(type, i, j);
                swap(bits, i, j);
            }
            assertThat(sum(type, bits)).as("seed %d, round %d", seed, round).isEqualTo(sum);
        }
    }

    /** Halving and quartering drop what is below 1/256 bit, once for each value. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void oneMoreValueNeverLowersTheSumByMoreThanRounding(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            int size = random.nextInt(25);
            int[] type = types(random, size + 1);
            int[] bits = bits(random, size + 1);
            int before = sum(Arrays.copyOf(type, size), Arrays.copyOf(bits, size));
            assertThat(sum(type, bits))
                    .as("seed %d, round %d, %d values", seed, round, size)
                    .isGreaterThanOrEqualTo(before - size);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void aStrongerValueNeverLowersTheSumByMoreThanRounding(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            int size = random.nextInt(1, 25);
            int[] type = types(random, size);
            int[] bits = bits(random, size);
            int before = sum(type, bits);
            bits[random.nextInt(size)] += random.nextInt(4 * Bits.ONE);
            assertThat(sum(type, bits))
                    .as("seed %d, round %d, %d values", seed, round, size)
                    .isGreaterThanOrEqualTo(before - size);
        }
    }

    private int sum(int[] type, int[] bits) {
        return Arrays.stream(families.count(type, bits, type.length)).sum();
    }

    private int[] count(int[] type, int... bits) {
        return families.count(type, bits, type.length);
    }

    private static int[] values(String... names) {
        return Arrays.stream(names).mapToInt(name -> TYPES.byName(name).code()).toArray();
    }

    private static int[] types(Random random, int size) {
        int[] linking =
                TYPES.all().stream().filter(t -> t.links()).mapToInt(t -> t.code()).toArray();
        int[] type = new int[size];
        Arrays.setAll(type, i -> linking[random.nextInt(linking.length)]);
        return type;
    }

    private static int[] bits(Random random, int size) {
        int[] bits = new int[size];
        Arrays.setAll(bits, i -> random.nextInt(random.nextInt(1, 12 * Bits.ONE)));
        return bits;
    }

    private static void swap(int[] numbers, int i, int j) {
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
    }
}
