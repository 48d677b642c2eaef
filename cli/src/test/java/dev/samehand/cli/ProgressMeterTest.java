package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {

    private static final class Shown implements ProgressDisplay {
        private final List<String> texts = new ArrayList<>();

        @Override
        public Duration interval() {
            return Duration.ofMillis(100);
        }

        @Override
        public void begin(String stage) {
            texts.add(stage);
        }

        @Override
        public void update(String text) {
            texts.add(text);
        }

        @Override
        public void end() {
            texts.add("");
        }
    }

    private final Shown shown = new Shown();
    private long now = -50;
    private final ProgressMeter meter = new ProgressMeter(shown, () -> now);

    @Test
    void tellsShareRateAndTimeLeft() {
        meter.begin("reading sign_ins", 80_000_000, "bytes");
        pass(Duration.ofSeconds(2));
        meter.advance(20_000_000);
        assertThat(shown.texts)
                .containsExactly("reading sign_ins", "reading sign_ins, 25 %, 10 MB/s, 6 s left");
    }

    @Test
    void countsWhereTheTotalIsUnknown() {
        meter.begin("finding networks", -1, "accounts");
        pass(Duration.ofSeconds(2));
        meter.advance(3_000);
        assertThat(shown.texts.getLast())
                .isEqualTo("finding networks, 3,000 accounts, 1,500 accounts/s");
    }

    @Test
    void saysNothingOfTheTimeLeftBeforeTheRateIsSteady() {
        meter.begin("reading", 100, "files");
        pass(Duration.ofMillis(200));
        meter.advance(50);
        assertThat(shown.texts.getLast()).isEqualTo("reading, 50 %");
    }

    @Test
    void doesNotDrawMoreOftenThanTheDisplayWants() {
        meter.begin("reading", 100, "files");
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofMillis(10));
            meter.advance(1);
        }
        assertThat(shown.texts).hasSize(11);
    }

    @Test
    void startsAnewWithEveryStageAndNeverExceedsTheWhole() {
        meter.begin("one", 10, "files");
        meter.advance(10);
        meter.begin("two", 10, "files");
        pass(Duration.ofMillis(100));
        meter.advance(25);
        assertThat(shown.texts).containsExactly("one", "two", "two, 100 %");
    }

    @Test
    void writesLongTimesInMinutesAndHours() {
        meter.begin("a", 1_000, "files");
        pass(Duration.ofSeconds(10));
        meter.advance(100);
        assertThat(shown.texts.getLast()).endsWith("1 min 30 s left");
        meter.begin("b", 100_000, "files");
        pass(Duration.ofSeconds(10));
        meter.advance(100);
        assertThat(shown.texts.getLast()).endsWith("2 h 46 min left");
    }

    @Test
    void aTerminalLineFitsTheTerminalAndIsWipedAtTheEnd() {
        StringWriter written = new StringWriter();
        ProgressDisplay line = new TerminalLine(new PrintWriter(written), 10);
        line.update("reading \u001b[31mprofiles");
        line.end();
        assertThat(written).hasToString("\r\u001b[Kreading \uFFFD\r\u001b[K");
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
