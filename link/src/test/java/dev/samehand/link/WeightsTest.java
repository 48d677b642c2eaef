package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import dev.samehand.model.KnownValue.Verdict;
import org.junit.jupiter.api.Test;

/** All but nothing is shared in these populations, so nothing is learnt from the data at hand. */
class WeightsTest {

    private static final int POPULATION = 30_000;

    @Test
    void aValueOfTwoAmongManyIsWorthItsCap() {
        Rows rows = population().share("phone", "x", "ann", "bob");
        assertThat(bits(rows, 2)).isEqualTo(10 * Bits.ONE);
    }

    @Test
    void inASmallPopulationRarityIsTheLimitOfWhatIsCommon() {
        Rows rows = new Rows().strangers(98).share("address", "x", "ann", "bob");
        assertThat(bits(rows, 2)).isEqualTo(Bits.log2(0.2 * 100 / 2));
    }

    @Test
    void anExclusiveValueIsAsRareAmongFewAsAmongMany() {
        Rows rows = new Rows().strangers(298).share("phone", "x", "ann", "bob");
        assertThat(bits(rows, 2)).isEqualTo(10 * Bits.ONE);
    }

    @Test
    void whatAFifthOfTheAccountsHoldIsNoMoreThanTwoStrangersLuck() {
        Rows rows = new Rows().strangers(8).share("phone", "x", "ann", "bob");
        assertThat(bits(rows, 2)).isEqualTo(2 * Bits.log2(5));
    }

    @Test
    void rarityIsLogOfMTimesPopulationPerHolder() {
        Rows rows = population().share("payout", "x", Rows.ids("a", 8));
        Columns columns = rows.columns();
        int accounts = columns.accounts().size();
        assertThat(weights(columns).rarity(0)).isEqualTo(Bits.log2(0.25 * accounts / 8));
    }

    @Test
    void hubsFadeByABitEachTimeTheirHoldersDouble() {
        int[] bits = new int[6];
        for (int doubled = 0; doubled < bits.length; doubled++) {
            int holders = 6 << doubled;
            Rows rows = population().share("phone", "x", Rows.ids("a", holders));
            bits[doubled] = bits(rows, holders);
        }
        for (int doubled = 0; doubled < bits.length; doubled++) {
            assertThat(bits[doubled]).isEqualTo((10 - doubled) * Bits.ONE);
        }
    }

    @Test
    void aValueThatEverybodyHoldsIsWorthNothing() {
        Rows rows = new Rows().share("device", "x", Rows.ids("a", 500));
        assertThat(bits(rows, 500)).isZero();
    }

    @Test
    void holdersOutsideOfTheNetworkArePaidFor() {
        Rows rows = population().share("phone", "x", Rows.ids("a", 5));
        Weights weights = weights(rows.columns());
        assertThat(weights.bits(0, 5)).isEqualTo(10 * Bits.ONE);
        assertThat(weights.bits(0, 3)).isEqualTo(9 * Bits.ONE);
        assertThat(weights.bits(0, 2)).isEqualTo(8 * Bits.ONE);
    }

    @Test
    void moreHoldersInsideNeverMakeAValueWorthLess() {
        Rows rows = population().share("ip", "x", Rows.ids("a", 40));
        Weights weights = weights(rows.columns());
        for (int here = 3; here <= 40; here++) {
            assertThat(weights.bits(0, here)).isGreaterThanOrEqualTo(weights.bits(0, here - 1));
        }
    }

    @Test
    void eachFullGapBetweenTwoUsesHalves() {
        Rows rows = population().share("ip", "x", "ann", "bob");
        Weights weights = weights(rows.columns());
        int full = weights.bits(0, 2);
        assertThat(full).isEqualTo(5 * Bits.ONE);
        assertThat(weights.bits(0, 2, 0)).isEqualTo(full);
        assertThat(weights.bits(0, 2, 29)).isEqualTo(full);
        assertThat(weights.bits(0, 2, 30)).isEqualTo(full / 2);
        assertThat(weights.bits(0, 2, 60)).isEqualTo(full / 4);
        assertThat(weights.bits(0, 2, Integer.MAX_VALUE)).isZero();
    }

    @Test
    void aLongerPassageIsWorthMoreUpToAGoodSentence() {
        int[] bits = new int[7];
        for (int windows = 1; windows < bits.length; windows++) {
            Rows rows = population();
            for (int window = 0; window < windows; window++) {
                rows.share("passage", "window " + window, "ann", "bob");
            }
            bits[windows] = bits(rows, 2);
        }
        assertThat(bits[1]).isPositive().isLessThan(bits[2]);
        assertThat(bits[3]).isGreaterThan(bits[2]).isLessThan(bits[4]);
        assertThat(bits[4]).isEqualTo(8 * Bits.ONE).isEqualTo(bits[5]).isEqualTo(bits[6]);
    }

    @Test
    void aListedSharedOrGoodValueCountsForNothing() {
        for (Verdict verdict : new Verdict[] {Verdict.SHARED, Verdict.GOOD}) {
            Rows rows =
                    population().share("phone", "x", "ann", "bob").listed("phone", "x", verdict);
            assertThat(bits(rows, 2)).as("%s", verdict).isZero();
        }
    }

    @Test
    void aListedBadValueCountsALittleMoreAndNeverEnoughAlone() {
        Rows rows =
                new Rows()
                        .strangers(100_000)
                        .share("phone", "x", "ann", "bob")
                        .listed("phone", "x", Verdict.BAD);
        assertThat(bits(rows, 2)).isGreaterThan(10 * Bits.ONE);
        assertThat(rows.networks().count()).isZero();
    }

    @Test
    void aListCountsForTheTypeThatItNamesOnly() {
        Rows rows =
                population()
                        .share("payout", "x", "ann", "bob")
                        .listed("phone", "x", Verdict.SHARED);
        assertThat(bits(rows, 2)).isEqualTo(8 * Bits.ONE);
    }

    @Test
    void theSameTextListedUnderTwoTypesCountsForBoth() {
        Rows rows =
                population()
                        .share("email", "boss@example.com", "ann", "bob")
                        .listed("email", "boss@example.com", Verdict.SHARED)
                        .listed("reference", "boss@example.com", Verdict.SHARED);
        assertThat(bits(rows, 2)).isZero();
    }

    @Test
    void contradictingListsCountTheSameInAnyOrder() {
        Rows good =
                population()
                        .share("phone", "x", "ann", "bob")
                        .listed("phone", "x", Verdict.SHARED)
                        .listed("phone", "x", Verdict.BAD);
        Rows bad =
                population()
                        .share("phone", "x", "ann", "bob")
                        .listed("phone", "x", Verdict.BAD)
                        .listed("phone", "x", Verdict.SHARED);
        assertThat(bits(good, 2)).isEqualTo(bits(bad, 2));
    }

    private static Rows population() {
        return new Rows().strangers(POPULATION);
    }

    private static int bits(Rows rows, int here) {
        return weights(rows.columns()).bits(0, here);
    }

    private static Weights weights(Columns columns) {
        Holdings holdings = Grouping.compute(columns.observations(), columns.accounts().size());
        return Weights.compute(holdings, Priors.standard(), columns.knownValues());
    }
}
