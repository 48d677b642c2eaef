package dev.samehand.cli;

import org.jspecify.annotations.Nullable;

/** How many threads the rooms work with: all of them use Java's common pool. */
final class Threads {

    private static final String PARALLELISM =
            "java.util.concurrent.ForkJoinPool.common.parallelism";
    private static final int MOST = 1024;

    private Threads() {}

    /** To be called before any parallel work, as the pool is made once. */
    static void use(@Nullable Integer threads) {
        if (threads == null) {
            return;
        }
        if (threads < 1 || threads > MOST) {
            throw new Refusal("--threads must be from 1 to " + MOST + ", not " + threads);
        }
        System.setProperty(PARALLELISM, String.valueOf(threads));
    }
}
