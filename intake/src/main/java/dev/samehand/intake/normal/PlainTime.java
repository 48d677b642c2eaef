package dev.samehand.intake.normal;

import dev.samehand.model.Day;

/** {@link IsoTime} of the two commonest ways to write a date or a time in UTC. */
public final class PlainTime {

    private static final int DATE_CHARS = 10;
    private static final int TIME_CHARS = 20;

    private PlainTime() {}

    /** Whether it is as long as {@code 2026-11-19}. */
    public static boolean isDate(int from, int to) {
        return to - from == DATE_CHARS;
    }

    /** Day of {@code 2026-11-19} or {@code 2026-11-19T08:01:02Z}; unknown where it is neither. */
    public static int day(byte[] raw, int from, int to) {
        int length = to - from;
        boolean proper =
                (length == DATE_CHARS || (length == TIME_CHARS && isTime(raw, from + DATE_CHARS)))
                        && raw[from + 4] == '-'
                        && raw[from + 7] == '-';
        if (!proper) {
            return Day.UNKNOWN;
        }
        int century = two(raw, from);
        int year = two(raw, from + 2);
        int month = two(raw, from + 5);
        int day = two(raw, from + 8);
        return (century | year | month | day) < 0
                ? Day.UNKNOWN
                : IsoTime.dayOf(century * 100 + year, month, day);
    }

    private static boolean isTime(byte[] raw, int at) {
        int hour = two(raw, at + 1);
        int minute = two(raw, at + 4);
        int second = two(raw, at + 7);
        return raw[at] == 'T'
                && raw[at + 3] == ':'
                && raw[at + 6] == ':'
                && raw[at + 9] == 'Z'
                && (hour | minute | second) >= 0
                && hour < 24
                && minute < 60
                && second < 60;
    }

    /** A number of two digits, or a negative one. */
    private static int two(byte[] raw, int at) {
        boolean digits = PlainText.isDigit(raw[at]) && PlainText.isDigit(raw[at + 1]);
        return digits ? (raw[at] - '0') * 10 + raw[at + 1] - '0' : -1;
    }
}
