/**
 * What the formats for other tools have in common: what was read and what is odd about it, what was
 * written and what the format cannot hold.
 *
 * <p>Each format has a package of its own below this one.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange;

import org.jspecify.annotations.NullMarked;
