package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import org.junit.jupiter.api.Test;

/** Which numbers are gone, and what of them is written down. */
class GoneTest {

    @Test
    void anAccountThatWasReplacedIsGoneAndItsNumberIsKnown() {
        Gone gone = new Gone(new int[1]);
        gone.renew(3, 70);
        gone.renew(70, 90);
        assertThat(gone.has(3)).isTrue();
        assertThat(gone.has(70)).isTrue();
        assertThat(gone.has(90)).isFalse();
        assertThat(gone.before(90)).isEqualTo(70);
        assertThat(gone.before(70)).isEqualTo(3);
        assertThat(gone.before(3)).isEqualTo(-1);
    }

    /** Nobody has a network yet, and a library that only replaces would fill the footer. */
    @Test
    void beforeTheFirstRunNoRenewalIsWritten() {
        Gone gone = new Gone(new int[1]);
        for (int i = 0; i < 100; i++) {
            gone.renew(i, i + 100);
        }
        EpochFiles none = EpochFiles.before(ObservableTypes.standard(), Priors.standard(), 200);
        Gone copy = gone.snapshot(none);
        assertThat(copy.renewals()).isEmpty();
        assertThat(copy.count()).isEqualTo(100);
    }
}
