/**
 * The words that every room of Samehand shares: accounts, observable types, observations, claims,
 * bits of evidence. Columns go from {@code intake} to {@code link}; nothing here reads, links or
 * judges.
 */
@NullMarked
package dev.samehand.model;

import org.jspecify.annotations.NullMarked;
