package dev.samehand.model;

import java.time.LocalDate;

/** Days since 1970-01-01 (UTC) as plain numbers, for columns. */
public final class Day {

    /** No date is known. Smaller than any day. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private Day() {}

    /** ISO 8601 text of a day, or an empty string where it is unknown. */
    public static String text(int day) {
        return day == UNKNOWN ? "" : LocalDate.ofEpochDay(day).toString();
    }

    /** The earlier of two days, where an unknown one does not count. */
    public static int earlier(int a, int b) {
        if (a == UNKNOWN) {
            return b;
        }
        return b == UNKNOWN ? a : Math.min(a, b);
    }

    /** The later of two days, where an unknown one does not count. */
    public static int later(int a, int b) {
        return Math.max(a, b);
    }
}
