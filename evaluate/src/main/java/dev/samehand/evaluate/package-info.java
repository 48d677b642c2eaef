/** To be described by the room's first author. */
@NullMarked
package dev.samehand.evaluate;

import org.jspecify.annotations.NullMarked;
