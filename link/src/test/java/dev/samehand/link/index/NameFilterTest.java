package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NameFilterTest {

    private static final int NAMES = 100_000;

    @Test
    void deniesNoNameThatIsThereAndNearlyAllThatAreNot() {
        NameFilter filter = new NameFilter(NAMES);
        SplittableRandom there = new SplittableRandom(5);
        for (int i = 0; i < NAMES; i++) {
            filter.add(there.nextLong());
        }
        SplittableRandom again = new SplittableRandom(5);
        for (int i = 0; i < NAMES; i++) {
            assertThat(filter.mayHold(again.nextLong())).isTrue();
        }
        SplittableRandom others = new SplittableRandom(6);
        int mistaken = 0;
        for (int i = 0; i < NAMES; i++) {
            mistaken += filter.mayHold(others.nextLong()) ? 1 : 0;
        }
        assertThat(mistaken).isLessThan(NAMES / 20);
    }
}
