package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {

    @Test
    void anUnknownDayDoesNotCount() {
        assertThat(Day.earlier(Day.UNKNOWN, 7)).isEqualTo(7);
        assertThat(Day.earlier(7, Day.UNKNOWN)).isEqualTo(7);
        assertThat(Day.later(Day.UNKNOWN, -7)).isEqualTo(-7);
        assertThat(Day.later(-7, Day.UNKNOWN)).isEqualTo(-7);
        assertThat(Day.earlier(Day.UNKNOWN, Day.UNKNOWN)).isEqualTo(Day.UNKNOWN);
        assertThat(Day.later(Day.UNKNOWN, Day.UNKNOWN)).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void ofTwoKnownDaysTheRightOneIsTaken() {
        assertThat(Day.earlier(3, -4)).isEqualTo(-4);
        assertThat(Day.later(3, -4)).isEqualTo(3);
    }

    @Test
    void textIsTheIsoDateAndEmptyWhereUnknown() {
        assertThat(Day.text(0)).isEqualTo("1970-01-01");
        assertThat(Day.text(-1)).isEqualTo("1969-12-31");
        assertThat(Day.text((int) LocalDate.of(2026, 2, 28).toEpochDay())).isEqualTo("2026-02-28");
        assertThat(Day.text(Day.UNKNOWN)).isEmpty();
    }
}
