/**
 * How fast evidence is read, and how long a whole scan takes: invented folders of any size go in,
 * rows per processor second and the stages of a cold process come out.
 */
@NullMarked
package dev.samehand.bench.intake;

import org.jspecify.annotations.NullMarked;
