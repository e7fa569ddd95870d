/**
 * What the formats share: where elements and attributes are in the text that a journey was read
 * from.
 */
@NullMarked
package io.github.klantreis.exchange;

import org.jspecify.annotations.NullMarked;
