/** To be described by the room's first author. */
@NullMarked
package dev.samehand.simulate;

import org.jspecify.annotations.NullMarked;
