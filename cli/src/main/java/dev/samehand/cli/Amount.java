package dev.samehand.cli;

import java.util.Locale;

/** Numbers for people. */
final class Amount {

    private static final long MEGABYTE = 1_000_000;
    private static final long KILOBYTE = 1_000;

    private Amount() {}

    /** With a comma between thousands. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number and its unit; bytes in the largest unit that keeps a digit before the point. */
    static String of(long number, String unit) {
        if (!unit.equals("bytes")) {
            return of(number) + " " + unit;
        }
        if (number >= MEGABYTE) {
            return of(number / MEGABYTE) + " MB";
        }
        return number >= KILOBYTE ? number / KILOBYTE + " kB" : number + " bytes";
    }

    /** {@code 1 network}, {@code 2 networks}. */
    static String of(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }
}
