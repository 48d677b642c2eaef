package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

    /** Sizes of no part, less than one, one and many. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 1000, 65_536, 300_000})
    void overlooksNoRepetitionAndTakesFewHashesForOne(int size) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        long[] hashes = new long[size];
        Set<Long> seen = new HashSet<>();
        Set<Long> repeated = new HashSet<>();
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(8);
            hashes[i] = kind == 0 ? hashes[random.nextInt(i + 1)] : random.nextLong();
            if (!seen.add(hashes[i])) {
                repeated.add(hashes[i]);
            }
        }

        long[] again = Repeats.of(Observed.values(hashes));

        int mistaken = 0;
        for (int i = 0; i < size; i++) {
            boolean is = (again[i >> 6] >>> i & 1) != 0;
            assertThat(is || !repeated.contains(hashes[i])).as("number %d", i).isTrue();
            mistaken += is && !repeated.contains(hashes[i]) ? 1 : 0;
        }
        assertThat(mistaken).isLessThanOrEqualTo(10 + size / 8);
    }
}
