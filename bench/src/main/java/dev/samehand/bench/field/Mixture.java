package dev.samehand.bench.field;

import java.util.Arrays;

/**
 * Which candidate pairs are one, learnt without labels: a mixture of two classes whose fields are
 * independent of each other, by expectation maximisation (Winkler 1988, after Fellegi and Sunter
 * 1969). What is missing says nothing.
 */
final class Mixture {

    private static final int ROUNDS = 40;

    /** Pairs of each level and class that are believed to have been seen before. */
    private static final double BEFORE = 0.5;

    /** At the start a pair is one as far as its fields are on the mean this high, of all levels. */
    private static final double START = 0.6;

    private static final double START_STEEPNESS = 12;

    private final byte[] levels;
    private final int fields;
    private final double[] match;
    private final double[][] weight;

    private Mixture(byte[] levels, int fields, int pairs) {
        this.levels = levels;
        this.fields = fields;
        match = new double[pairs];
        weight = new double[fields][Comparison.LEVELS];
    }

    /** Evidence of each pair in bits, the prior of a candidate included. */
    static double[] bits(byte[] levels, int fields, int pairs) {
        Mixture mixture = new Mixture(levels, fields, pairs);
        mixture.start();
        double[] bits = new double[pairs];
        for (int round = 0; round < ROUNDS; round++) {
            double prior = mixture.learn();
            for (int pair = 0; pair < pairs; pair++) {
                bits[pair] = prior + mixture.bits(pair);
                mixture.match[pair] = Platt.probability(bits[pair]);
            }
        }
        return bits;
    }

    private void start() {
        for (int pair = 0; pair < match.length; pair++) {
            double sum = 0;
            int present = 0;
            for (int field = 0; field < fields; field++) {
                int level = levels[pair * fields + field];
                if (level != Comparison.MISSING) {
                    present++;
                    sum += Math.min(1, (level - 1.0) / Comparison.EQUAL);
                }
            }
            double mean = present == 0 ? 0 : sum / present;
            match[pair] = Platt.probability(START_STEEPNESS * (mean - START));
        }
    }

    /** Weights of the levels from what is believed of the pairs; gives the log-odds of a pair. */
    private double learn() {
        double all = Arrays.stream(match).sum();
        for (int field = 0; field < fields; field++) {
            double[] one = new double[Comparison.LEVELS];
            double[] two = new double[Comparison.LEVELS];
            Arrays.fill(one, BEFORE);
            Arrays.fill(two, BEFORE);
            for (int pair = 0; pair < match.length; pair++) {
                int level = levels[pair * fields + field];
                one[level] += match[pair];
                two[level] += 1 - match[pair];
            }
            double ones = Arrays.stream(one).skip(1).sum();
            double twos = Arrays.stream(two).skip(1).sum();
            for (int level = 1; level < Comparison.LEVELS; level++) {
                weight[field][level] = log2(one[level] / ones / (two[level] / twos));
            }
        }
        return log2((all + BEFORE) / (match.length - all + BEFORE));
    }

    private double bits(int pair) {
        double bits = 0;
        for (int field = 0; field < fields; field++) {
            bits += weight[field][levels[pair * fields + field]];
        }
        return bits;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
