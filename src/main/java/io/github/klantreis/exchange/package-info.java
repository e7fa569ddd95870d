/**
 * What the formats have in common: where elements and attributes are in the text that a journey was
 * read from, what is odd about it, what was written and what the format cannot hold.
 *
 * <p>Each format has a package of its own below this one.
 */
@NullMarked
package io.github.klantreis.exchange;

import org.jspecify.annotations.NullMarked;
