/**
 * The {@code samehand} command: arguments come in, one of the flow's ways is run, words for people
 * or JSON for programs go out, and an exit code. It knows no method of its own.
 */
@NullMarked
package dev.samehand.cli;

import org.jspecify.annotations.NullMarked;
