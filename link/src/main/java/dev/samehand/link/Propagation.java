package dev.samehand.link;

import dev.samehand.model.Bits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How near each account is to known-bad ones, from 0 to 1, over everything that accounts share: for
 * the order in which people look, never a reason to act.
 *
 * <p>An account is as near as those with whom it shares something: each round it takes, of every
 * value, the mean over the <em>other</em> holders, weighs the means by what the values are worth,
 * and leans towards what is believed of an account that nothing is known of:
 *
 * <p>x<sub>a</sub> = u + c·(Σ w·(S − x<sub>a</sub>)/(d − 1) + leak·u)/(leak + Σ w) − c·u
 *
 * <p>where S is the sum over a value's d holders. Known-bad accounts stay at 1 and cleared ones at
 * 0. It is personalised PageRank (Jeh and Widom, Scaling Personalized Web Search, WWW 2003) turned
 * round: the mean of the neighbours instead of the sum of what they send, so that many honest
 * holders of a value speak against it, and a value never tells an account about itself. SybilSCAR
 * (Wang, Zhang and Gong, INFOCOM 2017) has the same rounds with sums, and is what to compare with.
 * Bits must not be added along the way: on loops each account would hear its own echo as news.
 *
 * <p>One wrong seed among the d members of a group that shares everything gives each other member
 * less than c/(1 + (d − 2)(1 − c)): 0.12 where there are thirty.
 *
 * <p>Values of a family count once, as much as the strongest of them, and its mean is what they
 * say. Cost: {@value #ROUNDS} times twice the observations; loops allocate nothing, and each number
 * is added up by one thread in one order, so that threads do not change it.
 */
final class Propagation {

    private static final int ROUNDS = 10;

    /** Part of what its neighbours say that an account takes over, so that nearness fades. */
    private static final double TAKEN_OVER = 0.8;

    /** What is believed of an account before anything it shares weighs as much as so many bits. */
    private static final double LEAK = 4 * Bits.ONE;

    /** Accounts or values that one thread looks at at once. */
    private static final int CHUNK = 1 << 14;

    private final Holdings holdings;
    private final Eras eras;
    private final Seeds seeds;

    /** Worth of each entry of {@code eras.accountEra} over the number of other holders. */
    private final float[] pull;

    /** What each account's values are worth together. */
    private final float[] worth;

    /** 1 for an era of a value that is listed as bad, as if one more account held it; else 0. */
    private final byte[] listed;

    private float[] near;

    /** What was near when the last sums were made. */
    private float[] before;

    private final float[] sum;

    private Propagation(Holdings holdings, Weights weights, Families families, Seeds seeds) {
        this.holdings = holdings;
        this.seeds = seeds;
        eras = Eras.of(holdings, weights);
        listed = new byte[eras.eras()];
        for (int era = 0; era < listed.length; era++) {
            int v = eras.value[era];
            listed[era] = (byte) (seeds.lists(holdings.type[v], holdings.value[v]) ? 1 : 0);
        }
        pull = new float[eras.accountEra.length];
        worth = new float[holdings.accounts];
        inChunks(holdings.accounts, chunk -> weigh(chunk, weights, families));
        near = new float[holdings.accounts];
        before = new float[holdings.accounts];
        Arrays.fill(near, (float) seeds.unknown());
        sum = new float[eras.eras()];
        fix();
    }

    static Propagation compute(Holdings holdings, Weights weights, Families families, Seeds seeds) {
        Propagation propagation = new Propagation(holdings, weights, families, seeds);
        for (int round = 0; round < ROUNDS; round++) {
            propagation.round();
        }
        return propagation;
    }

    private void round() {
        inChunks(sum.length, this::gather);
        float[] known = near;
        near = before;
        before = known;
        inChunks(near.length, this::spread);
        fix();
    }

    /** Nearness of an account, from 0 to 1. */
    float near(int account) {
        return near[account];
    }

    /** Hands over what an account heard in the last round, where it was anything. */
    void forEachReason(int account, Consumer<Nearness.Reason> sink) {
        double over = LEAK + worth[account];
        int to = eras.accountStart[account + 1];
        for (int i = eras.accountStart[account]; i < to; i++) {
            int era = eras.accountEra[i];
            double part = TAKEN_OVER * pull[i] * (sum[era] - before[account]) / over;
            if (part > 0) {
                sink.accept(reason(account, era, part));
            }
        }
    }

    private Nearness.Reason reason(int account, int era, double part) {
        int bad = 0;
        int first = -1;
        for (int i = eras.start[era + 1] - 1; i >= eras.start[era]; i--) {
            int other = eras.holder[i];
            if (other != account && seeds.bad().get(other) && !seeds.cleared().get(other)) {
                bad++;
                first = other;
            }
        }
        return new Nearness.Reason(
                holdings.types.byCode(holdings.type[eras.value[era]]),
                eras.holders(era),
                bad,
                first,
                listed[era] == 1,
                part);
    }

    private void fix() {
        BitSet bad = seeds.bad();
        for (int a = bad.nextSetBit(0); a >= 0; a = bad.nextSetBit(a + 1)) {
            near[a] = 1;
        }
        BitSet cleared = seeds.cleared();
        for (int a = cleared.nextSetBit(0); a >= 0; a = cleared.nextSetBit(a + 1)) {
            near[a] = 0;
        }
    }

    private void gather(int chunk) {
        int end = Math.min(sum.length, (chunk + 1) * CHUNK);
        for (int era = chunk * CHUNK; era < end; era++) {
            double total = listed[era];
            for (int i = eras.start[era]; i < eras.start[era + 1]; i++) {
                total += near[eras.holder[i]];
            }
            sum[era] = (float) total;
        }
    }

    private void spread(int chunk) {
        double unknown = seeds.unknown();
        int end = Math.min(near.length, (chunk + 1) * CHUNK);
        for (int account = chunk * CHUNK; account < end; account++) {
            double own = before[account];
            double heard = LEAK * unknown;
            int to = eras.accountStart[account + 1];
            for (int i = eras.accountStart[account]; i < to; i++) {
                heard += pull[i] * (sum[eras.accountEra[i]] - own);
            }
            double mean = heard / (LEAK + worth[account]);
            // sums are rounded, and leaving oneself out of one may leave a little less than nothing
            near[account] = (float) Math.clamp(unknown + TAKEN_OVER * (mean - unknown), 0, 1);
        }
    }

    private void weigh(int chunk, Weights weights, Families families) {
        int[] most = new int[families.count()];
        long[] all = new long[families.count()];
        int end = Math.min(worth.length, (chunk + 1) * CHUNK);
        for (int account = chunk * CHUNK; account < end; account++) {
            int from = eras.accountStart[account];
            int to = eras.accountStart[account + 1];
            Arrays.fill(most, 0);
            Arrays.fill(all, 0);
            for (int i = from; i < to; i++) {
                int bits = bits(eras.accountEra[i], weights);
                int family = families.of(holdings.type[eras.value[eras.accountEra[i]]]);
                most[family] = Math.max(most[family], bits);
                all[family] += bits;
            }
            for (int i = from; i < to; i++) {
                int era = eras.accountEra[i];
                int family = families.of(holdings.type[eras.value[era]]);
                double part = bits(era, weights) * ((double) most[family] / all[family]);
                pull[i] = (float) (part / (eras.holders(era) - 1 + listed[era]));
                worth[account] += (float) part;
            }
        }
    }

    private int bits(int era, Weights weights) {
        return weights.bits(eras.value[era], eras.holders(era));
    }

    private static void inChunks(int size, IntConsumer work) {
        IntStream.range(0, (size + CHUNK - 1) / CHUNK).parallel().forEach(work);
    }
}
