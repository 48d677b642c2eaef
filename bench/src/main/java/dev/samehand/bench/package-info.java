/** Measurements of Samehand by itself and beside others. Not shipped. */
@NullMarked
package dev.samehand.bench;

import org.jspecify.annotations.NullMarked;
