package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewHashesTest {

    private final SplittableRandom random = new SplittableRandom(8);

    @Test
    void hasWhatItWasMadeOfAndNothingElse() {
        for (int size : new int[] {1, 2, 300, 20_000}) {
            long[] in = random.longs(size).toArray();
            FewHashes few = new FewHashes(in);
            assertThat(Arrays.stream(in).allMatch(few::has)).isTrue();
            assertThat(random.longs(100_000).noneMatch(few::has)).isTrue();
            assertThat(few.has(0)).isFalse();
        }
        assertThat(new FewHashes(new long[] {0}).has(0)).isTrue();
    }

    @Test
    void namesThePlacesOfThoseItHas() {
        long[] in = random.longs(500).toArray();
        long[] asked = random.longs(2_000).toArray();
        System.arraycopy(in, 0, asked, 700, 500);
        int[] place = new int[asked.length];

        int found = new FewHashes(in).among(asked, asked.length, place);

        assertThat(Arrays.copyOf(place, found)).isEqualTo(IntStream.range(700, 1200).toArray());
        assertThat(new FewHashes(new long[0]).among(asked, asked.length, place)).isZero();
    }
}
