/** How fast accounts are added to the online index and screened against it. */
@NullMarked
package dev.samehand.bench.index;

import org.jspecify.annotations.NullMarked;
