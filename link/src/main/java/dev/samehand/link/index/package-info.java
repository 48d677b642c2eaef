/**
 * The engine online: an index on disk that accounts are added to, deleted from and screened
 * against. Newcomers and the networks of a run come in, evidence goes out; {@code AccountIndex} is
 * the door.
 */
@NullMarked
package dev.samehand.link.index;

import org.jspecify.annotations.NullMarked;
