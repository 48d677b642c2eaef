/**
 * The figures of the house style: Java sources come in, sizes, parameters, hidden types and import
 * circles go out. Measured on javac's own syntax trees; started from source by {@code ./dev house},
 * so it needs no build.
 */
@NullMarked
package dev.samehand.bench.house;

import org.jspecify.annotations.NullMarked;
