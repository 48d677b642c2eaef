package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SieveTest {

    private final Sieve sieve = new Sieve();

    @Test
    void keepsAllThatAreInTheSetInTheirOrderAndFewOthers() {
        SplittableRandom random = new SplittableRandom(9);
        for (int size : new int[] {0, 1, 300, 3, 4_000}) {
            long[] in = random.longs(size).toArray();
            sieve.clear(size);
            Arrays.stream(in).forEach(sieve::add);

            long[] kept = in.clone();
            assertThat(sieve.keep(kept, size)).isEqualTo(size);
            assertThat(kept).isEqualTo(in);

            long[] others = random.longs(100_000).toArray();
            assertThat(sieve.keep(others, others.length)).isLessThan(others.length / 14);
        }
    }

    @Test
    void forgetsWhatWasInTheSetBefore() {
        sieve.clear(1);
        sieve.add(-1);
        sieve.clear(1);

        assertThat(sieve.keep(new long[] {-1}, 1)).isZero();
    }
}
