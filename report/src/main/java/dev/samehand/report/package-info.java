/** To be described by the room's first author. */
@NullMarked
package dev.samehand.report;

import org.jspecify.annotations.NullMarked;
