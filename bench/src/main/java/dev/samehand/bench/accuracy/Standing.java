package dev.samehand.bench.accuracy;

import java.util.Arrays;

/**
 * How well scores put the bad accounts in front. Equal scores stand together: whoever looks at one
 * of them has to look at all.
 *
 * @param auc probability that a bad account stands before a good one, a half where they are equal
 * @param recallAt90 part of the bad accounts in the longest beginning that is 0.90 bad
 * @param recallAt95 the same for 0.95
 * @param share part of all that is bad: the precision of a list drawn by chance
 */
record Standing(double auc, double recallAt90, double recallAt95, double share) {

    /** Standing of the first {@code size} scores. */
    static Standing of(float[] scores, boolean[] bad, int size) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Float.compare(scores[b], scores[a]));
        long all = 0;
        for (int i = 0; i < size; i++) {
            all += bad[i] ? 1 : 0;
        }
        long right = 0;
        double before = 0;
        double at90 = 0;
        double at95 = 0;
        for (int from = 0, to; from < size; from = to) {
            long rightHere = 0;
            for (to = from; to < size && scores[order[to]] == scores[order[from]]; to++) {
                rightHere += bad[order[to]] ? 1 : 0;
            }
            long wrongHere = to - from - rightHere;
            before += wrongHere * (right + rightHere / 2.0);
            right += rightHere;
            double recall = right / (double) all;
            at90 = right >= 0.90 * to ? recall : at90;
            at95 = right >= 0.95 * to ? recall : at95;
        }
        return new Standing(before / all / (size - all), at90, at95, all / (double) size);
    }
}
