package dev.samehand.cli;

import dev.samehand.model.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Tells a {@link ProgressDisplay} what is being done, how fast, and how long it will still take.
 * Safe to call from several threads; the counting path takes no lock.
 */
final class ProgressMeter implements Progress, AutoCloseable {

    /** A rate measured over less than this says nothing about the time left. */
    private static final Duration STEADY = Duration.ofSeconds(1);

    private final ProgressDisplay display;
    private final ReentrantLock drawing = new ReentrantLock();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong nextDraw = new AtomicLong();
    private final LongSupplier nanoTime;
    private volatile Stage stage;

    private record Stage(String name, long total, String unit, long startNanos) {}

    ProgressMeter(ProgressDisplay display) {
        this(display, System::nanoTime);
    }

    ProgressMeter(ProgressDisplay display, LongSupplier nanoTime) {
        this.display = display;
        this.nanoTime = nanoTime;
        stage = new Stage("", -1, "", nanoTime.getAsLong());
    }

    @Override
    public void begin(String name, long total, String unit) {
        drawing.lock();
        try {
            done.set(0);
            long now = nanoTime.getAsLong();
            stage = new Stage(name, total, unit, now);
            nextDraw.set(now + display.interval().toNanos());
            display.begin(name);
        } finally {
            drawing.unlock();
        }
    }

    @Override
    public void advance(long amount) {
        long now = nanoTime.getAsLong();
        long total = done.addAndGet(amount);
        long due = nextDraw.get();
        if (now - due < 0 || !nextDraw.compareAndSet(due, now + display.interval().toNanos())) {
            return;
        }
        drawing.lock();
        try {
            display.update(describe(stage, total, now));
        } finally {
            drawing.unlock();
        }
    }

    @Override
    public void close() {
        display.end();
    }

    private static String describe(Stage stage, long done, long now) {
        Duration took = Duration.ofNanos(now - stage.startNanos);
        StringBuilder text = new StringBuilder(stage.name);
        if (stage.total > 0) {
            text.append(", ").append(Math.min(100, 100 * done / stage.total)).append(" %");
        } else {
            text.append(", ").append(Amount.of(done, stage.unit));
        }
        if (took.compareTo(STEADY) < 0) {
            return text.toString();
        }
        double perSecond = done / (took.toNanos() / 1e9);
        text.append(", ").append(Amount.of((long) perSecond, stage.unit)).append("/s");
        if (stage.total > done && perSecond > 0) {
            text.append(", ").append(left((stage.total - done) / perSecond)).append(" left");
        }
        return text.toString();
    }

    private static String left(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }
}
