/**
 * What a home keeps: batches of accounts, observations and findings that never change, as plain
 * Parquet. In come the records that intake reads; out they go again, batch after batch, for columns
 * and for the explanation of what is reported. {@link dev.samehand.lake.Home} is the door.
 */
@NullMarked
package dev.samehand.lake;

import org.jspecify.annotations.NullMarked;
