package dev.samehand.bench.accuracy;

import java.util.Arrays;

/** Scores as ranks from 0 to 1, so that scores of different kinds can be averaged. */
final class Ranks {

    private Ranks() {}

    /** The rank of each score, the highest 1; equal scores have the middle of their ranks. */
    static float[] of(float[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Float.compare(scores[a], scores[b]));
        float[] ranks = new float[scores.length];
        for (int from = 0, to; from < order.length; from = to) {
            to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to + 1) / 2f / order.length;
            }
        }
        return ranks;
    }
}
