package dev.samehand.intake.table;

import dev.samehand.intake.normal.PlainTime;
import dev.samehand.intake.read.Fields;
import dev.samehand.model.Day;
import java.time.LocalDate;

/**
 * The days on which anything can have happened: from 1990 to tomorrow.
 *
 * @param last tomorrow
 */
record EventDays(int last) {

    private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();

    /** The day of a cell that leaves no doubt, or {@link Day#UNKNOWN}. */
    int ofPlain(Fields cells, int column) {
        if (!cells.isPlain(column)) {
            return Day.UNKNOWN;
        }
        int day = PlainTime.day(cells.bytes(), cells.from(column), cells.to(column));
        return day >= FIRST && day <= last ? day : Day.UNKNOWN;
    }

    /** Why a day cannot be used, or nothing. */
    String reasonAgainst(int day) {
        if (day == Day.UNKNOWN) {
            return "not an ISO 8601 time";
        }
        if (day < FIRST) {
            return "before 1990";
        }
        return day > last ? "in the future" : "";
    }
}
