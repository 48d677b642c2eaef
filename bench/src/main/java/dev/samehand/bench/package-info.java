/** What is measured about Samehand and never shipped: figures of its code, speed of its loops. */
@NullMarked
package dev.samehand.bench;

import org.jspecify.annotations.NullMarked;
