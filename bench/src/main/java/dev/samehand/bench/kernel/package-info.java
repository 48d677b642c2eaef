/**
 * The engine by itself, on synthetic columns of any size: what comes in is a number of accounts,
 * what goes out is a table of seconds and bytes.
 */
@NullMarked
package dev.samehand.bench.kernel;

import org.jspecify.annotations.NullMarked;
