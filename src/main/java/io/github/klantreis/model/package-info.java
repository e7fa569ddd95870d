/**
 * The journey as an immutable value: {@link io.github.klantreis.model.Journey} and its parts, their
 * builders and edits.
 *
 * <p>Begin with {@link io.github.klantreis.model.Journey#builder}. Values know nothing of their
 * parents and are shared between versions of a journey; {@link io.github.klantreis.model.Located}
 * tells where one is.
 */
package io.github.klantreis.model;
