/**
 * Makes synthetic worlds for tests and measurements: a {@link dev.samehand.simulate.WorldSpec}
 * comes in; an evidence folder goes out, with the truth and a list of what was planted beside it.
 *
 * <p>A world holds ordinary people, honest groups that share things ({@code LookAlike}) and planted
 * networks of differing care ({@code Craft}). All rates stand in {@code common.properties} and one
 * file for each kind of world. The simulator knows nothing of the engine, and planted accounts
 * begin as the same ordinary accounts as everybody's, so that only what is shared tells them apart.
 */
@NullMarked
package dev.samehand.simulate;

import org.jspecify.annotations.NullMarked;
