/** The hot loops of the engine by themselves, under JMH: nothing in, nanoseconds out. */
@NullMarked
package dev.samehand.bench.loops;

import org.jspecify.annotations.NullMarked;
