package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pairs of two kinds are told apart by what they agree on, without a label. */
class ExpectationTest {

    private static final String[] TYPES = {"phone", "device", "payout", "document", "code"};

    /** How often a pair of one hand, and one that is linked innocently, shares each. */
    private static final double[] M = {0.7, 0.6, 0.6, 0.5, 0.4};

    private static final double[] U = {0.03, 0.5, 0.05, 0.02, 0.04};

    @Test
    void sharesOfBothKindsAreFoundAgain() {
        Rows rows = pairs(20_000, 1);
        for (Estimate estimate : estimate(rows.columns())) {
            int type = List.of(TYPES).indexOf(estimate.type());
            assertThat(estimate.m()).as(estimate + ", seed 1").isCloseTo(M[type], within(0.08));
            assertThat(estimate.u()).as(estimate + ", seed 1").isCloseTo(U[type], within(0.05));
        }
    }

    @Test
    void aCapMovesByAFewBitsAtMost() {
        for (Estimate estimate : estimate(pairs(6_000, 2).columns())) {
            assertThat(estimate.cap() - estimate.priorCap())
                    .as(estimate.toString())
                    .isBetween(-6 * Bits.ONE, 2 * Bits.ONE);
        }
    }

    @Test
    void fewPairsLeaveThePriorsNearlyAsTheyAre() {
        for (Estimate estimate : estimate(pairs(6, 3).columns())) {
            assertThat(estimate.m()).isCloseTo(estimate.priorM(), within(0.1));
        }
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Rows rows = pairs(300, 4);
        assertThat(estimate(rows.shuffled(9))).isEqualTo(estimate(rows.columns()));
    }

    private static List<Estimate> estimate(Columns columns) {
        return Linking.estimate(columns, Rows.link(columns), Priors.standard());
    }

    /** Every fifth pair is of one hand; what they do not share each has for itself. */
    private static Rows pairs(int count, long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows().strangers(50);
        for (int pair = 0; pair < count; pair++) {
            double[] share = pair % 5 == 0 ? M : U;
            String a = String.format("p%05d-a", pair);
            String b = String.format("p%05d-b", pair);
            for (int type = 0; type < TYPES.length; type++) {
                boolean shared = random.nextDouble() < share[type];
                rows.seen(a, TYPES[type], "v" + pair);
                rows.seen(b, TYPES[type], shared ? "v" + pair : "w" + pair);
            }
        }
        return rows;
    }
}
