/** To be described by the room's first author. */
@NullMarked
package dev.samehand.cli;

import org.jspecify.annotations.NullMarked;
