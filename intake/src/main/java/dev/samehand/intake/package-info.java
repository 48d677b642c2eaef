/** To be described by the room's first author. */
@NullMarked
package dev.samehand.intake;

import org.jspecify.annotations.NullMarked;
