package dev.samehand.link.near;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Shares numbered tasks among the processors. Each worker has buffers of its own and takes the next
 * task when it is done with one; what they find is put in order afterwards.
 */
final class Workers {

    private Workers() {}

    static int count() {
        return Runtime.getRuntime().availableProcessors();
    }

    static void share(int tasks, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Math.min(tasks, count()))
                .parallel()
                .forEach(w -> {
                    IntConsumer own = worker.get();
                    for (int t = next.getAndIncrement(); t < tasks; t = next.getAndIncrement()) {
                        own.accept(t);
                    }
                });
    }

    /** The same for items in blocks of {@code size}. */
    static void blocks(int items, int size, Supplier<Block> worker) {
        share(
                (items + size - 1) / size,
                () -> {
                    Block own = worker.get();
                    return task -> {
                        int from = task * size;
                        own.run(from, Math.min(items, from + size));
                    };
                });
    }

    /** Items from one number to before another. */
    @FunctionalInterface
    interface Block {
        void run(int from, int to);
    }
}
