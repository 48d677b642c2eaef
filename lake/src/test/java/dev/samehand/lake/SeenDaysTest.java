package dev.samehand.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Day;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenDaysTest {

    @Test
    void itIsAMapFromFingerprintsToDays() {
        long seed = 7;
        Random random = new Random(seed);
        SeenDays seen = new SeenDays();
        Map<Long, int[]> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long print = random.nextInt(3_000) * 0x9E3779B97F4A7C15L;
            int day = random.nextInt(10) == 0 ? Day.UNKNOWN : random.nextInt(1_000);
            int[] days = expected.get(print);
            assertThat(seen.add(print, day)).as("seed %d", seed).isEqualTo(days == null);
            if (days == null) {
                expected.put(print, new int[] {day, day, 1, seen.size() - 1});
            } else {
                days[0] = Day.earlier(days[0], day);
                days[1] = Day.later(days[1], day);
                days[2]++;
            }
        }
        assertThat(seen.size()).isEqualTo(expected.size());
        expected.values()
                .forEach(days ->
                        assertThat(
                                        new int[] {
                                            seen.firstDay[days[3]],
                                            seen.lastDay[days[3]],
                                            seen.times[days[3]]
                                        })
                                .containsExactly(days[0], days[1], days[2]));
    }
}
