package dev.samehand.intake.normal;

import dev.samehand.model.Day;

/**
 * Times and dates after ISO 8601 as days since 1970 in UTC, hand-read because there are more of
 * them than of anything else.
 */
public final class IsoTime {

    /** From 1 March of the year 0 to the first day of 1970. */
    private static final int DAYS_BEFORE_1970 = 719_468;

    private String text = "";

    /** The text read last, and what came of it: one cell is often read for several tables. */
    private String last = "";

    private int lastDay = Day.UNKNOWN;
    private int at;
    private boolean valid;
    private boolean withoutOffset;
    private int day;

    /** Whether the last text read gave a time of day without saying where. */
    public boolean withoutOffset() {
        return withoutOffset;
    }

    /**
     * Day of a time or date, in UTC; {@link Day#UNKNOWN} where the text is none.
     *
     * <p>{@code 2026-11-19}, {@code 2026-11-19T08:01Z}, {@code 2026-11-19 08:01:02.1234567+02:00},
     * {@code 20261119T080102Z}.
     */
    @SuppressWarnings("ReferenceEquality") // the same cell, and not one that reads the same
    public int day(String raw) {
        if (raw != last) {
            lastDay = read(raw);
            last = raw;
        }
        return lastDay;
    }

    private int read(String raw) {
        text = raw.strip();
        at = 0;
        valid = true;
        withoutOffset = false;
        date();
        int minuteOfDay = valid && at < text.length() ? timeOfDay() : 0;
        int shift = valid && at < text.length() ? offset() : 0;
        if (!valid || at < text.length()) {
            return Day.UNKNOWN;
        }
        return day + Math.floorDiv(minuteOfDay - shift, 24 * 60);
    }

    private void date() {
        int year = number(4);
        boolean dashes = skip('-');
        int month = number(2);
        valid &= !dashes || skip('-');
        int dayOfMonth = number(2);
        valid &= month >= 1 && month <= 12 && dayOfMonth >= 1;
        valid = valid && dayOfMonth <= daysOf(month, year);
        day = valid ? epochDay(year, month, dayOfMonth) : 0;
    }

    /** Days since 1970 of a date, or {@link Day#UNKNOWN} where there is no such day. */
    static int dayOf(int year, int month, int dayOfMonth) {
        boolean proper = month >= 1 && month <= 12 && dayOfMonth >= 1;
        return proper && dayOfMonth <= daysOf(month, year)
                ? epochDay(year, month, dayOfMonth)
                : Day.UNKNOWN;
    }

    private static int daysOf(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    }

    /** Days since 1970, counted from March, so that a leap day comes last. */
    private static int epochDay(int year, int month, int dayOfMonth) {
        int y = month > 2 ? year : year - 1;
        int days = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1;
        return 365 * y
                + Math.floorDiv(y, 4)
                - Math.floorDiv(y, 100)
                + Math.floorDiv(y, 400)
                + days
                - DAYS_BEFORE_1970;
    }

    private int timeOfDay() {
        valid = skip('T') || skip('t') || skip(' ');
        int hour = number(2);
        boolean colons = skip(':');
        int minute = number(2);
        if (at < text.length() && (text.charAt(at) == ':' || isDigit())) {
            valid &= !colons || skip(':');
            valid &= number(2) <= 60;
            fraction();
        }
        withoutOffset = at == text.length();
        valid &= hour <= 24 && minute <= 59 && (hour < 24 || minute == 0);
        return hour * 60 + minute;
    }

    private void fraction() {
        if (!skip('.') && !skip(',')) {
            return;
        }
        valid &= isDigit();
        while (isDigit()) {
            at++;
        }
    }

    private int offset() {
        skip(' ');
        if (skip('Z') || skip('z') || skipWord("UTC") || skipWord("GMT")) {
            return 0;
        }
        boolean west = skip('-');
        valid = west || skip('+');
        int hours = number(2);
        skip(':');
        int minutes = isDigit() ? number(2) : 0;
        valid &= hours <= 18 && minutes <= 59;
        return (west ? -1 : 1) * (hours * 60 + minutes);
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            if (!isDigit()) {
                valid = false;
                return 0;
            }
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skipWord(String expected) {
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }
}
