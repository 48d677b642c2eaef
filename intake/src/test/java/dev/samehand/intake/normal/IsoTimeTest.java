package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    private final IsoTime time = new IsoTime();

    @Test
    void everyDayIsTheOneOfTheCalendar() {
        LocalDate last = LocalDate.of(2401, 1, 1);
        for (LocalDate day = LocalDate.of(1599, 12, 31);
                day.isBefore(last);
                day = day.plusDays(1)) {
            assertThat(time.day(day.toString())).as("%s", day).isEqualTo((int) day.toEpochDay());
        }
        for (String none : new String[] {"2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01"}) {
            assertThat(time.day(none)).as(none).isEqualTo(Day.UNKNOWN);
        }
    }

    @Test
    void anyOffsetGivesTheDayInUtc() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            OffsetDateTime moment =
                    OffsetDateTime.of(
                            1900 + random.nextInt(300),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60),
                            random.nextInt(1_000_000_000),
                            ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1440) - 720)));
            assertThat(time.day(moment.toString()))
                    .as("seed %d, %s", seed, moment)
                    .isEqualTo(
                            (int)
                                    moment.withOffsetSameInstant(ZoneOffset.UTC)
                                            .toLocalDate()
                                            .toEpochDay());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-19",
                "20261119",
                "2026-11-19T08:01Z",
                "2026-11-19 08:01:02",
                "2026-11-19T08:01:02.1234567Z",
                "2026-11-19T08:01:02,5+02:00",
                "2026-11-19T08:01:02 +0200",
                "2026-11-19T08:01:02+02",
                "20261119T080102Z",
                "2026-11-19 08:01:02 UTC",
                "2026-11-18T24:00:00Z",
                "2026-11-19T23:59:60Z"
            })
    void theseAreAllTheSameDay(String text) {
        assertThat(Day.text(time.day(text))).isEqualTo("2026-11-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01",
                "2026-02-30",
                "2026-1-1",
                "19/11/2026",
                "1795165200",
                "2026-11-19T",
                "2026-11-19T08",
                "2026-11-19T25:00Z",
                "2026-11-19T08:61Z",
                "2026-11-19T08:01:02.Z",
                "2026-11-19T08:01:02+99:00",
                "2026-11-19T08:01:02Z and more",
                "2026-11-1９"
            })
    void theseAreNoTimes(String text) {
        assertThat(time.day(text)).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void aTimeWithoutOffsetIsNoticedAndADateIsNot() {
        time.day("2026-11-19T08:01:02");
        assertThat(time.withoutOffset()).isTrue();
        time.day("2026-11-19T08:01:02Z");
        assertThat(time.withoutOffset()).isFalse();
        time.day("2026-11-19");
        assertThat(time.withoutOffset()).isFalse();
    }

    @Test
    void theYearsZeroAndTenThousandMinusOneAreRead() {
        assertThat(time.day("0000-01-01")).isEqualTo((int) LocalDate.of(0, 1, 1).toEpochDay());
        assertThat(time.day("9999-12-31")).isEqualTo((int) LocalDate.of(9999, 12, 31).toEpochDay());
    }
}
