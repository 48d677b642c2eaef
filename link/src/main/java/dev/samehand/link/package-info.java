/**
 * The engine: observations become networks, and each member's evidence becomes bits. Columns of
 * {@code model} come in, {@code Networks} go out; files, claims and judgement are other rooms.
 *
 * <ol>
 *   <li><b>Group</b>: who holds what. {@code Grouping} with {@code Repeats}, {@code Named}, {@code
 *       Partitions}, {@code Postings}, {@code HolderOrder}, {@code Shared}; {@code Holdings} is the
 *       result.
 *   <li><b>Weigh</b>: what sharing a value is worth, log2(m/u) of Fellegi and Sunter (A Theory for
 *       Record Linkage, 1969) under a cap. {@code Weights} from {@code Priors}; {@code
 *       InnocentSharing}, {@code Patterns}, {@code Expectation} (EM) and {@code Estimate} say what
 *       the data at hand think of them.
 *   <li><b>Near-equality</b> of texts, names and addresses: {@code link.near}.
 *   <li><b>Networks</b>: {@code NetworkSearch} over {@code Slots} and {@code Sharing}; communities
 *       by {@code Leiden} (Traag, Waltman and van Eck, 2019), brought to networks by {@code
 *       Settling} and {@code Bridging}.
 *   <li><b>Evidence</b>: {@code LocalEvidence}; what depends on each other counts once plus a
 *       little, {@code Families}.
 *   <li><b>Explain</b>: {@code Networks} answers with the {@code Tie}s of each member; {@code
 *       Propagation} over {@code Eras} from {@code Seeds} says how near accounts are to known-bad
 *       ones, for the order of looking only ({@code Nearness}).
 *   <li><b>Online</b>: {@code Epoch} keeps what a run knows of frequencies, for {@code link.index}.
 * </ol>
 *
 * <p>{@code Extent} says how much there is of an account; {@code Communities} is the search alone,
 * for measurements.
 */
@NullMarked
package dev.samehand.link;

import org.jspecify.annotations.NullMarked;
