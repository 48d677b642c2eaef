package dev.samehand.cli;

import java.time.Duration;

/** Shows nothing. */
final class Silence implements ProgressDisplay {

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public void begin(String stage) {}

    @Override
    public void update(String text) {}

    @Override
    public void end() {}
}
