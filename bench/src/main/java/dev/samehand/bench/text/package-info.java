/**
 * Near-equal texts by the million: what comes in is a number of documents and of words, what goes
 * out is recall against what was planted, seconds and bytes.
 */
@NullMarked
package dev.samehand.bench.text;

import org.jspecify.annotations.NullMarked;
