/**
 * The journey as an immutable value: {@link io.github.klantreis.model.Journey} and its elements,
 * their builders, and edits.
 *
 * <p>Start with {@link io.github.klantreis.model.Journey#builder}. Elements have no reference to
 * their parents, so that versions of a journey can share them; {@link
 * io.github.klantreis.model.Located} provides the place of an element.
 */
@NullMarked
package io.github.klantreis.model;

import org.jspecify.annotations.NullMarked;
