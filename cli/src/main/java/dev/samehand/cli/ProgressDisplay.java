package dev.samehand.cli;

import java.time.Duration;

/** Where progress is shown. Called by one thread at a time. */
interface ProgressDisplay {

    /** Time between two updates. */
    Duration interval();

    void begin(String stage);

    void update(String text);

    void end();
}
