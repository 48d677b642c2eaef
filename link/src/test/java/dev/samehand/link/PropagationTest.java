package dev.samehand.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.KnownValue.Verdict;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropagationTest {

    private static final int DAY = 20_000;

    @Test
    void whoSharesARareThingWithAKnownBadAccountIsNearAndAStrangerIsNot() {
        Rows rows = population().share("phone", "x", "bad", "ann");
        Near near = near(rows, "bad");
        assertThat(near.of("bad")).isEqualTo(1);
        assertThat(near.of("ann")).isBetween(0.4, 0.8);
        assertThat(near.of("stranger-1000000")).isZero();
    }

    @Test
    void nearnessFadesWithEveryStep() {
        Rows rows =
                population()
                        .share("phone", "x", "bad", "ann")
                        .share("device", "y", "ann", "bob")
                        .share("email", "z", "bob", "eve");
        Near near = near(rows, "bad");
        assertThat(near.of("bob")).isPositive().isLessThan(near.of("ann") / 2);
        assertThat(near.of("eve")).isPositive().isLessThan(near.of("bob"));
    }

    @Test
    void manyOtherHoldersOfAValueSpeakAgainstIt() {
        Rows rows = population().share("ip", "café", Rows.ids("guest", 200));
        assertThat(near(rows, "guest-0").of("guest-1")).isLessThan(0.01);
    }

    @Test
    void oneWrongSeedDoesNotTakeDownAGroupThatSharesEverything() {
        for (int size : new int[] {10, 30, 100}) {
            String[] agency = Rows.ids("member", size);
            Rows rows = population();
            for (String type : new String[] {"phone", "device", "ip", "payout", "address"}) {
                rows.share(type, "of the agency", agency);
            }
            for (int window = 0; window < 60; window++) {
                rows.share("passage", "template " + window, agency);
            }
            assertThat(near(rows, "member-0").of("member-1"))
                    .as("of %d", size)
                    .isPositive()
                    .isLessThan(0.8 / (1 + (size - 2) * 0.2));
        }
    }

    @Test
    void aClearedAccountStaysClearAndPassesNothingOn() {
        Rows rows =
                population().share("phone", "x", "bad", "ann").share("device", "y", "ann", "bob");
        Near near = near(rows, new String[] {"bad"}, "ann");
        assertThat(near.of("ann")).isZero();
        assertThat(near.of("bob")).isZero();
    }

    @Test
    void nobodyIsNearWhereNothingIsKnown() {
        assertThat(near(Worlds.of(5)).near).containsOnly(0);
    }

    @Test
    void anAccountOfWhichNothingIsKnownStaysAtWhatIsBelievedOfIt() {
        Columns columns = population().share("phone", "x", "bad", "ann").columns();
        Seeds seeds = new Seeds(accounts(columns, "bad"), new BitSet(), java.util.Set.of(), 0.25);
        Near near = new Near(columns, all(columns, seeds));
        assertThat(near.of("stranger-1000000")).isEqualTo(0.25);
        assertThat(near.of("ann")).isGreaterThan(0.25);
    }

    @Test
    void copiedTextIsOneReasonHoweverLongItIs() {
        Rows rows = population().share("phone", "x", "bad", "ann");
        double withoutText = near(rows, "bad").of("ann");
        for (int text = 0; text < 40; text++) {
            for (String other : Rows.ids("author" + text, 2)) {
                rows.share("passage", "text " + text, "ann", other);
            }
        }
        assertThat(near(rows, "bad").of("ann")).isBetween(withoutText / 2, withoutText);
    }

    @Test
    void aNumberThatWasGivenUpAndPassedOnYearsLaterCarriesNothing() {
        Rows passedOn =
                population()
                        .seen("bad", "phone", "x", DAY, DAY + 10)
                        .seen("ann", "phone", "x", DAY + 740, DAY + 750);
        Rows sameWeek =
                population()
                        .seen("bad", "phone", "x", DAY, DAY + 10)
                        .seen("ann", "phone", "x", DAY + 5, DAY + 750);
        assertThat(near(passedOn, "bad").of("ann")).isZero();
        assertThat(near(sameWeek, "bad").of("ann")).isGreaterThan(0.4);
    }

    @Test
    void aUseOfWhichNoDayIsKnownMayHaveBeenAtAnyTime() {
        Rows rows =
                population()
                        .seen("bad", "phone", "x", DAY, DAY + 10)
                        .seen("ann", "phone", "x", Day.UNKNOWN, Day.UNKNOWN)
                        .seen("bob", "phone", "x", DAY + 740, DAY + 750);
        Near near = near(rows, "bad");
        assertThat(near.of("ann")).isPositive();
        assertThat(near.of("bob")).isPositive();
    }

    @Test
    void aListedBadValueCountsLikeOneMoreHolder() {
        Rows rows =
                population()
                        .share("phone", "x", "ann", "bob")
                        .share("ip", "café", Rows.ids("guest", 200))
                        .listed("phone", "x", Verdict.BAD)
                        .listed("ip", "café", Verdict.BAD);
        Near near = near(rows);
        assertThat(near.of("ann")).isBetween(0.25, 0.6);
        assertThat(near.of("guest-1")).isLessThan(0.02);
    }

    @Test
    void reasonsNameWhatIsSharedWithWhomAndAddUp() {
        Columns columns =
                population()
                        .share("phone", "x", "bad", "ann", "bob")
                        .share("device", "y", "ann", "bob")
                        .share("ip", "z", "ann", "stranger-1000000")
                        .columns();
        BitSet bad = accounts(columns, "bad");
        Nearness near =
                Rows.link(columns).nearness(Seeds.of(bad, new BitSet(), columns.knownValues()));
        int ann = columns.accounts().find("ann");
        List<Nearness.Reason> reasons = near.reasons(ann);
        assertThat(reasons.getFirst().type().name()).isEqualTo("phone");
        assertThat(reasons.getFirst().holders()).isEqualTo(3);
        assertThat(reasons.getFirst().bad()).isEqualTo(1);
        assertThat(reasons.getFirst().oneOfThem()).isEqualTo(columns.accounts().find("bad"));
        assertThat(reasons.get(1).type().name()).isEqualTo("device");
        assertThat(reasons.get(1).oneOfThem()).isNegative();
        assertThat(reasons.stream().mapToDouble(Nearness.Reason::part).sum())
                .isCloseTo(near.of(ann), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfRowsAndTheNumberOfThreadsChangeNoDigit(long seed) throws Exception {
        Rows rows = Worlds.of(seed);
        Columns columns = rows.columns();
        BitSet bad = some(columns, seed, 20);
        BitSet cleared = some(columns, seed + 100, 20);
        float[] near = compute(columns, bad, cleared);
        for (float x : near) {
            assertThat(x).as("seed %d", seed).isBetween(0f, 1f);
        }
        assertThat(compute(rows.shuffled(seed), bad, cleared)).isEqualTo(near);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool many = new ForkJoinPool(7)) {
            assertThat(one.submit(() -> compute(columns, bad, cleared)).get()).isEqualTo(near);
            assertThat(many.submit(() -> compute(columns, bad, cleared)).get()).isEqualTo(near);
        }
    }

    /** The formula as it stands in the books, over every pair that shares anything. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void arraysSayWhatTheFormulaSays(long seed) {
        Columns columns = Worlds.of(seed).columns();
        Holdings holdings = Grouping.compute(columns.observations(), columns.accounts().size());
        Weights weights = Weights.compute(holdings, Priors.standard(), columns.knownValues());
        Families families = new Families(columns.types());
        BitSet bad = some(columns, seed, 30);
        Seeds seeds = Seeds.of(bad, new BitSet(), columns.knownValues());
        Propagation propagation = Propagation.compute(holdings, weights, families, seeds);
        double[] expected = byFormula(holdings, weights, families, bad);
        for (int a = 0; a < expected.length; a++) {
            assertThat((double) propagation.near(a))
                    .as("seed %d", seed)
                    .isCloseTo(expected[a], within(1e-5));
        }
    }

    private static double[] byFormula(
            Holdings holdings, Weights weights, Families families, BitSet bad) {
        Eras eras = Eras.of(holdings, weights);
        double[] x = new double[holdings.accounts];
        for (int round = 0; round <= 10; round++) {
            double[] next = new double[x.length];
            for (int a = 0; a < x.length; a++) {
                double[] most = new double[families.count()];
                double[] sum = new double[families.count()];
                double[] heard = new double[families.count()];
                for (int i = eras.accountStart[a]; i < eras.accountStart[a + 1]; i++) {
                    int e = eras.accountEra[i];
                    int others = eras.holders(e) - 1;
                    int bits = weights.bits(eras.value[e], others + 1);
                    double total = 0;
                    for (int j = eras.start[e]; j < eras.start[e + 1]; j++) {
                        total += eras.holder[j] == a ? 0 : x[eras.holder[j]];
                    }
                    int family = families.of(holdings.type[eras.value[e]]);
                    most[family] = Math.max(most[family], bits);
                    sum[family] += bits;
                    heard[family] += bits * total / others;
                }
                double above = 0;
                double below = 4 * 256;
                for (int family = 0; family < most.length; family++) {
                    above += sum[family] == 0 ? 0 : most[family] * heard[family] / sum[family];
                    below += most[family];
                }
                next[a] = bad.get(a) ? 1 : 0.8 * above / below;
            }
            x = round == 0 ? onlySeeds(bad, x.length) : next;
        }
        return x;
    }

    private static double[] onlySeeds(BitSet bad, int accounts) {
        double[] x = new double[accounts];
        bad.stream().forEach(a -> x[a] = 1);
        return x;
    }

    private record Near(Columns columns, float[] near) {
        double of(String account) {
            return near[columns.accounts().find(account)];
        }
    }

    private static Rows population() {
        return new Rows().strangers(5000);
    }

    private static Near near(Rows rows, String... bad) {
        return near(rows, bad, new String[0]);
    }

    private static Near near(Rows rows, String[] bad, String... cleared) {
        Columns columns = rows.columns();
        return new Near(
                columns, compute(columns, accounts(columns, bad), accounts(columns, cleared)));
    }

    private static float[] compute(Columns columns, BitSet bad, BitSet cleared) {
        return all(columns, Seeds.of(bad, cleared, columns.knownValues()));
    }

    private static float[] all(Columns columns, Seeds seeds) {
        Nearness nearness = Rows.link(columns).nearness(seeds);
        float[] near = new float[columns.accounts().size()];
        for (int account = 0; account < near.length; account++) {
            near[account] = (float) nearness.of(account);
        }
        return near;
    }

    private static BitSet accounts(Columns columns, String... ids) {
        BitSet accounts = new BitSet();
        Arrays.stream(ids).mapToInt(columns.accounts()::find).forEach(accounts::set);
        return accounts;
    }

    private static BitSet some(Columns columns, long seed, int count) {
        BitSet some = new BitSet();
        new Random(seed).ints(count, 0, columns.accounts().size()).forEach(some::set);
        return some;
    }
}
