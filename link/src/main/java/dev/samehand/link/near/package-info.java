/**
 * Near-equality: texts, names and addresses come in, pairs that are nearly equal go out, each with
 * its similarity. Shingles and sketches after Broder 1997, banding after Indyk and Motwani 1998,
 * winnowing after Schleimer, Wilkerson and Aiken 2003, deletion neighbourhoods after Mor and
 * Fraenkel 1982. Knows nothing of accounts, bits and networks. {@link Neighbours} is the door.
 */
@NullMarked
package dev.samehand.link.near;

import org.jspecify.annotations.NullMarked;
