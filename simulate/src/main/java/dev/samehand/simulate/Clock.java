package dev.samehand.simulate;

/** The two years in which a world happens, in seconds since 1970-01-01 UTC. */
final class Clock {

    static final long DAY = 86_400;
    static final long HOUR = 3_600;

    /** 2024-11-01. */
    static final long START = 1_730_419_200L;

    /** 2026-11-01. */
    static final long END = 1_793_491_200L;

    private Clock() {}

    /** Which of {@code slices} equal parts of the two years a moment falls into. */
    static long share(long second, int slices) {
        long clamped = Math.clamp(second, START, END - 1);
        return (clamped - START) * slices / (END - START);
    }

    /** Moves a moment to waking hours of a country. */
    static long awake(long second, Country country, Dice dice) {
        long midnight = second - Math.floorMod(second, DAY);
        double hour = 7 + 15.5 * Math.sqrt(dice.unit() * dice.unit()) + dice.spread(0, 2);
        return midnight + (long) (hour * HOUR) - country.offsetHours() * HOUR;
    }
}
