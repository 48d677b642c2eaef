package dev.samehand.simulate;

import java.util.List;

/**
 * Seeded random numbers that are the same on every machine and in every Java version.
 *
 * <p>SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
 * Not thread-safe; {@link #of} gives independent streams.
 */
final class Dice {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of this number of a seed. */
    static Dice of(long seed, long stream) {
        return new Dice(mix(mix(seed + GOLDEN) + stream * GOLDEN));
    }

    /** A stream of its own, decided by the next number of this one. */
    Dice split() {
        return new Dice(mix(next()));
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform in [0, bound). */
    int below(int bound) {
        assert bound > 0 : "bound " + bound;
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** Uniform in [low, high], both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Uniform in [from, until). */
    long between(long from, long until) {
        return from + Math.unsignedMultiplyHigh(next(), Math.max(1, until - from));
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    double spread(double low, double high) {
        return low + (high - low) * unit();
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    String pick(String[] array) {
        return array[below(array.length)];
    }

    /** A rank in [0, count) whose chance falls as one over the rank (Zipf). */
    int rank(int count) {
        return (int) Math.min(count - 1L, (long) Math.exp(unit() * Math.log1p(count)) - 1);
    }

    /** Exponential with this mean. */
    double waiting(double mean) {
        return -mean * Math.log1p(-unit());
    }

    /** A whole number whose mean is {@code mean}: its floor or its ceiling. */
    int rounded(double mean) {
        int floor = (int) Math.floor(mean);
        return chance(mean - floor) ? floor + 1 : floor;
    }
}
