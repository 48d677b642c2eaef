package dev.samehand.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** Lines for a log: one per stage, and one from time to time while a stage lasts. */
final class PlainLines implements ProgressDisplay {

    private final PrintWriter log;

    PlainLines(PrintWriter log) {
        this.log = log;
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void begin(String stage) {
        update(stage);
    }

    @Override
    public void update(String text) {
        log.println("samehand: " + Printable.of(text));
    }

    @Override
    public void end() {}
}
