/** To be described by the room's first author. */
@NullMarked
package dev.samehand.flow;

import org.jspecify.annotations.NullMarked;
