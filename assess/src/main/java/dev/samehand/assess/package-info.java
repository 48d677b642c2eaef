/**
 * What networks mean: who in them may be proposed to a person, which innocent explanation stands,
 * what each member did, and in which order to look. Networks of {@code link} come in, an {@link
 * dev.samehand.assess.Assessment} goes out; nothing here links accounts or writes files.
 */
@NullMarked
package dev.samehand.assess;

import org.jspecify.annotations.NullMarked;
