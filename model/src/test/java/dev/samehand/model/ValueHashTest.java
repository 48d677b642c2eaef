package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueHashTest {

    private static final int MANY = 500_000;

    @Test
    void millionsOfStructuredValuesDoNotCollide() {
        List<IntFunction<String>> kinds =
                List.of(
                        i -> "+4915" + (10_000_000 + i),
                        i -> "worker" + i + "@example.com",
                        i -> Integer.toString(i),
                        i -> Integer.toString(i, 2),
                        i -> (i >>> 16) + "." + (i >>> 8 & 255) + "." + (i & 255) + ".7",
                        i -> "0x" + "0".repeat(32) + Integer.toHexString(i),
                        i -> "a".repeat(i % 64) + (char) ('b' + i / 64 % 8) + i / 512,
                        i -> String.valueOf(new char[] {(char) i, 0, (char) (i >>> 4), 0, 1}));
        long[] hashes = new long[kinds.size() * MANY];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int i = 0; i < MANY; i++) {
                hashes[kind * MANY + i] = ValueHash.of(kind + kinds.get(kind).apply(i));
            }
        }
        Arrays.sort(hashes);
        int collisions = 0;
        for (int i = 1; i < hashes.length; i++) {
            collisions += hashes[i] == hashes[i - 1] ? 1 : 0;
        }
        assertThat(collisions).as("among %d values", hashes.length).isZero();
    }

    @Test
    void valuesThatDifferInLengthOnlyHaveDifferentHashes() {
        long[] hashes = new long[200];
        for (int length = 0; length < hashes.length; length++) {
            hashes[length] = ValueHash.of("\0".repeat(length));
        }
        assertThat(Arrays.stream(hashes).distinct()).hasSize(hashes.length);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void oneChangedBitOfTheValueChangesHalfOfTheHash(long seed) {
        Random random = new Random(seed);
        int rounds = 20_000;
        int[] flips = new int[Long.SIZE];
        for (int round = 0; round < rounds; round++) {
            char[] value = lettersAndDigits(random, 6 + random.nextInt(30));
            long before = ValueHash.of(new String(value));
            value[random.nextInt(value.length)] ^= (char) (1 << random.nextInt(7));
            long changed = before ^ ValueHash.of(new String(value));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                flips[bit] += (int) (changed >>> bit & 1);
            }
        }
        for (int bit = 0; bit < Long.SIZE; bit++) {
            assertThat(flips[bit] / (double) rounds)
                    .as("seed %d, bit %d of the hash", seed, bit)
                    .isBetween(0.45, 0.55);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void everyKindOfTextAndEveryCutOfItHasTheHashOfItsCharacters(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String whole = new String(lettersAndDigits(random, random.nextInt(1, 40)));
            int from = random.nextInt(whole.length());
            int to = random.nextInt(from, whole.length() + 1);
            String cut = whole.substring(from, to);
            StringBuilder builder = new StringBuilder();
            builder.append(whole, from, to);
            long hash = ValueHash.of(cut);
            assertThat(ValueHash.of(whole, from, to)).as("seed %d", seed).isEqualTo(hash);
            assertThat(ValueHash.of(builder)).isEqualTo(hash);
            assertThat(ValueHash.of(whole.toCharArray(), from, to)).isEqualTo(hash);
            assertThat(ValueHash.of(CharBuffer.wrap(cut.toCharArray()))).isEqualTo(hash);
        }
    }

    @Test
    void combiningDependsOnTheOrder() {
        long a = ValueHash.of("a");
        long b = ValueHash.of("b");
        assertThat(ValueHash.combine(a, b)).isNotEqualTo(ValueHash.combine(b, a));
    }

    /** The index keeps hashes, so they must never change from version to version. */
    @Test
    void hashesStayWhatTheyAre() {
        assertThat(ValueHash.of("")).isEqualTo(-2308054207898424233L);
        assertThat(ValueHash.of("+14155550100")).isEqualTo(8939563831972872833L);
        assertThat(ValueHash.of("räv@example.com")).isEqualTo(5565664047924071851L);
    }

    private static char[] lettersAndDigits(Random random, int length) {
        char[] value = new char[length];
        for (int i = 0; i < length; i++) {
            value[i] = "abcdefghijklmnopqrstuvwxyz0123456789+@.:".charAt(random.nextInt(40));
        }
        return value;
    }
}
