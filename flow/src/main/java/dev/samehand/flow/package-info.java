/**
 * The whole way of the data in one screenful: an evidence folder comes in, results go out, and
 * {@link dev.samehand.flow.Scan} is the page to read first. Every step is another room's; this one
 * only says in which order.
 */
@NullMarked
package dev.samehand.flow;

import org.jspecify.annotations.NullMarked;
