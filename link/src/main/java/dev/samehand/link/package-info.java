/**
 * The engine: observations become networks, and each member's evidence becomes bits. Columns of
 * {@code model} come in, {@code Networks} go out; files, claims and judgement are other rooms.
 */
@NullMarked
package dev.samehand.link;

import org.jspecify.annotations.NullMarked;
