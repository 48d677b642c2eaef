/**
 * The engine online: an index on disk that accounts are added to, deleted from and screened
 * against. Newcomers and the networks of a run come in, evidence goes out.
 *
 * <p>{@code AccountIndex} is the door for the one process that adds: {@code update} makes it hold
 * what some columns hold, {@code adopt} takes over a link run of them, {@code add} and {@code
 * delete} go on from there and are durable when they return, and {@code compact} leaves no trace of
 * who was deleted. {@code AccountReader} is the door for any number of others that only ask: {@code
 * screen} tells, for a {@code Newcomer}, what it shares with whom, its evidence against each
 * network to the last bit as the run would have it, and whether the next run may say otherwise.
 * {@code ScreeningExampleTest} shows all of it in thirty lines.
 *
 * <p>An index gives {@link NumbersSpent#MOST} numbers to accounts, none twice, and one more to an
 * account that changes; then {@code NumbersSpent} says how to make it anew.
 *
 * <p>How it is kept, and why so: {@code docs/decisions/0005-index.md}.
 */
@NullMarked
package dev.samehand.link.index;

import org.jspecify.annotations.NullMarked;
