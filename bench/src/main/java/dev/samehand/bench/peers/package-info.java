/**
 * Samehand beside other ways of doing the same job, on the same accounts and the same machine, each
 * in a process of its own: a number of accounts in, {@code docs/performance.md} out.
 */
@NullMarked
package dev.samehand.bench.peers;

import org.jspecify.annotations.NullMarked;
