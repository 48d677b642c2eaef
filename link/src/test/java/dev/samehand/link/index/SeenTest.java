package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memory that somebody looks at is not written to. */
class SeenTest {

    private static final EpochFiles NONE =
            EpochFiles.before(ObservableTypes.standard(), Priors.standard(), 2);

    @Test
    void aDeltaIsHeldWhileSomebodyAsksAViewOfItAlsoWhereAnotherIsSeenMeanwhile() {
        Delta old = new Delta(0, 10);
        Seen seen = new Seen(new View(List.of(), null, old, 0, new Gone(), NONE));
        assertThat(seen.isHeld(old)).isFalse();
        boolean held =
                seen.ask(view -> {
                    seen.change(now -> now.rotated(new Delta(0, 10), now.gone()));
                    seen.change(now -> now.rotated(new Delta(0, 10), now.gone()));
                    boolean same = seen.ask(inner -> inner.active() == old);
                    assertThat(same).isFalse();
                    return seen.isHeld(old);
                });
        assertThat(held).isTrue();
        assertThat(seen.isHeld(old)).isFalse();
    }

    @Test
    void aDeltaInTheMemoryOfAnotherHoldsNothingOfIt() {
        Delta old = new Delta(0, 10);
        byte[] id = {'a'};
        old.name(id, 0, 1, 77);
        old.add(3, 4_711, 0, 1, 2);
        Delta fresh = new Delta(old.end(), old);
        assertThat(fresh.size()).isZero();
        assertThat(fresh.find(Delta.NAME, 77, 10)).isNegative();
        assertThat(fresh.find(3, 4_711, 10)).isNegative();
        fresh.add(3, 8, 1, 1, 2);
        assertThat(fresh.find(3, 4_711, 10)).isNegative();
        assertThat(fresh.find(3, 8, 10)).isZero();
        assertThat(fresh.base).isEqualTo(1);
    }
}
