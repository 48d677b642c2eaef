package dev.samehand.flow;

import dev.samehand.model.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Passes progress on and notes how long each stage takes. Safe to call from several threads. */
final class StageClock implements Progress {

    private final Progress listener;
    private final Instant started = Instant.now();
    private final long startNanos = System.nanoTime();
    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private String stage = "";
    private long stageNanos = startNanos;

    StageClock(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void begin(String next, long total, String unit) {
        endStage();
        stage = next;
        listener.begin(next, total, unit);
    }

    @Override
    public void advance(long amount) {
        listener.advance(amount);
    }

    Instant started() {
        return started;
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** How long each stage took, the current one so far, in the order of their first beginning. */
    synchronized Map<String, Duration> stages() {
        endStage();
        return new LinkedHashMap<>(stages);
    }

    private void endStage() {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            stages.merge(stage, Duration.ofNanos(now - stageNanos), Duration::plus);
        }
        stageNanos = now;
    }
}
