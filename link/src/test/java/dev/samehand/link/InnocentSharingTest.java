package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import org.junit.jupiter.api.Test;

class InnocentSharingTest {

    private static final int PAIRS = 400;

    @Test
    void aTypeWhoseSharersShareNothingElseLosesBits() {
        Holdings holdings = recycledPhonesAndSoundDevices().holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            if (name(holdings, v).equals("phone")) {
                assertThat(innocent.adjustment(v)).isLessThan(-3 * Bits.ONE);
            }
        }
    }

    @Test
    void aTypeWhoseSharersShareMoreLosesNothing() {
        Holdings holdings = recycledPhonesAndSoundDevices().holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            if (name(holdings, v).equals("device")) {
                assertThat(innocent.adjustment(v)).isBetween(1, 2 * Bits.ONE);
            }
        }
    }

    /** The oldest accounts, which come first, may have been opened by one operation. */
    @Test
    void whatTheFirstAccountsDoIsNotTakenForWhatAllDo() {
        Rows rows = new Rows();
        for (int pair = 0; pair < 20_000; pair++) {
            String a = "%06d-a".formatted(pair);
            String b = "%06d-b".formatted(pair);
            rows.share("phone", "phone " + pair, a, b);
            if (pair < 5_000) {
                rows.share("device", "device " + pair, a, b);
            } else {
                rows.seen(a, "device", "device of " + a).seen(b, "device", "device of " + b);
            }
        }
        Holdings holdings = rows.holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            if (name(holdings, v).equals("phone")) {
                assertThat(innocent.adjustment(v)).isBetween(-2 * Bits.ONE, 0);
            }
        }
    }

    @Test
    void whereOneGroupAloneIsSharedNothingIsLearnt() {
        Rows rows = new Rows();
        for (int pair = 0; pair < PAIRS; pair++) {
            rows.share("phone", "phone " + pair, "a" + pair, "b" + pair);
        }
        Holdings holdings = rows.holdings();
        assertThat(InnocentSharing.estimate(holdings).adjustment(0)).isZero();
    }

    @Test
    void aSecondGroupThatHardlyAnybodyHasDoesNotCount() {
        Rows rows = new Rows().share("payout", "p", "a0", "b0");
        for (int pair = 0; pair < PAIRS; pair++) {
            rows.share("phone", "phone " + pair, "a" + pair, "b" + pair);
        }
        assertThat(InnocentSharing.estimate(rows.holdings()).adjustment(0)).isZero();
    }

    @Test
    void aFewValuesMoveAlmostNothing() {
        Rows rows = new Rows().strangers(20);
        for (int pair = 0; pair < 2; pair++) {
            rows.share("phone", "phone " + pair, "a" + pair, "b" + pair);
            rows.share("payout", "payout " + pair, "c" + pair, "d" + pair);
        }
        assertThat(InnocentSharing.estimate(rows.holdings()).adjustment(0))
                .isNegative()
                .isGreaterThan(-Bits.ONE / 4);
    }

    @Test
    void somethingElseOfTheSameGroupDoesNotMakeAValueSound() {
        Rows rows = recycledPhonesAndSoundDevices();
        for (int pair = 0; pair < PAIRS; pair++) {
            rows.share("email", "mail " + pair, "phone-a" + pair, "phone-b" + pair);
        }
        Holdings holdings = rows.holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            if (name(holdings, v).equals("phone") || name(holdings, v).equals("email")) {
                assertThat(innocent.adjustment(v)).isLessThan(-3 * Bits.ONE);
            }
        }
    }

    @Test
    void aHubJoinsNobody() {
        Rows rows = new Rows();
        for (int pair = 0; pair < PAIRS; pair++) {
            rows.share("phone", "phone " + pair, "a" + pair, "b" + pair);
            rows.share("device", "the café's terminal", "a" + pair, "b" + pair);
        }
        Holdings holdings = rows.holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            if (name(holdings, v).equals("phone")) {
                assertThat(innocent.adjustment(v)).isLessThan(-3 * Bits.ONE);
            }
        }
    }

    @Test
    void theAdjustmentStaysWithinItsBounds() {
        Rows rows = new Rows();
        for (int pair = 0; pair < 5000; pair++) {
            rows.share("phone", "phone " + pair, "a" + pair, "b" + pair);
            rows.share("device", "device " + pair, "c" + pair, "d" + pair);
            rows.share("payout", "payout " + pair, "c" + pair, "d" + pair);
        }
        Holdings holdings = rows.holdings();
        InnocentSharing innocent = InnocentSharing.estimate(holdings);
        for (int v = 0; v < holdings.values(); v++) {
            assertThat(innocent.adjustment(v)).isBetween(-6 * Bits.ONE, 2 * Bits.ONE);
        }
    }

    /** Pairs with a phone in common and nothing else; other pairs with a device and a payout. */
    private static Rows recycledPhonesAndSoundDevices() {
        Rows rows = new Rows();
        for (int pair = 0; pair < PAIRS; pair++) {
            rows.share("phone", "phone " + pair, "phone-a" + pair, "phone-b" + pair);
            rows.share("device", "device " + pair, "device-a" + pair, "device-b" + pair);
            rows.share("payout", "payout " + pair, "device-a" + pair, "device-b" + pair);
        }
        return rows;
    }

    private static String name(Holdings holdings, int v) {
        return holdings.types.byCode(holdings.type[v]).name();
    }
}
