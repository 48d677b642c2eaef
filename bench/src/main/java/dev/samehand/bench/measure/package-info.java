/**
 * What several measurements need: how well one grouping agrees with another, connected components,
 * processor time, and pages whose measured part is renewed.
 */
@NullMarked
package dev.samehand.bench.measure;

import org.jspecify.annotations.NullMarked;
