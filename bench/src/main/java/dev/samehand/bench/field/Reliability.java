package dev.samehand.bench.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What pairs of so many bits claim, and what they turn out to be. */
final class Reliability {

    private Reliability() {}

    /**
     * Pairs of similar bits: how many, their mean, the probability claimed and the one observed.
     */
    record Bin(int pairs, double bits, double claimed, double observed) {}

    /** Bins of equally many pairs, leaving out those marked. */
    static List<Bin> bins(ScoredPairs pairs, boolean[] without, int count) {
        int[] order = Arrays.stream(byBits(pairs)).filter(i -> !without[i]).toArray();
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < count; bin++) {
            int from = (int) ((long) order.length * bin / count);
            int to = (int) ((long) order.length * (bin + 1) / count);
            if (to > from) {
                bins.add(bin(pairs, order, from, to));
            }
        }
        return bins;
    }

    /** Numbers of the pairs in ascending order of their bits. */
    static int[] byBits(ScoredPairs pairs) {
        return IntStream.range(0, pairs.bits().length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pairs.bits()[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Bin bin(ScoredPairs pairs, int[] order, int from, int to) {
        double bits = 0;
        double claimed = 0;
        int same = 0;
        for (int i = from; i < to; i++) {
            bits += pairs.bits()[order[i]];
            claimed += Platt.probability(pairs.bits()[order[i]]);
            same += pairs.same(order[i]) ? 1 : 0;
        }
        int n = to - from;
        return new Bin(n, bits / n, claimed / n, (double) same / n);
    }

    /** Expected calibration error: how far claims are off, mean over all pairs. */
    static double error(List<Bin> bins) {
        double sum = 0;
        int all = 0;
        for (Bin bin : bins) {
            sum += bin.pairs * Math.abs(bin.claimed - bin.observed);
            all += bin.pairs;
        }
        return all == 0 ? 0 : sum / all;
    }
}
