package dev.samehand.link.index;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One thread that writes and merges runs while batches come in, one piece of work at a time. */
final class Background {

    /** What is to be done. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private @Nullable Future<?> last;

    void begin(Work work) {
        last =
                thread.submit(() -> {
                    work.run();
                    return true;
                });
    }

    /** Waits for what was begun. */
    void await() throws IOException {
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IndexDamage damage) {
                // told by its name, so that the index is made anew instead of tried again
                throw damage;
            }
            String reason = cause == null ? "" : ": " + cause.getMessage();
            throw new IOException("a run could not be written or merged" + reason, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a run was written", e);
        }
    }

    void end() {
        thread.shutdown();
    }
}
