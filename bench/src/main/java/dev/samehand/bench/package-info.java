/** To be described by the room's first author. */
@NullMarked
package dev.samehand.bench;

import org.jspecify.annotations.NullMarked;
