/**
 * The values of which elements of a journey consist: needs, emotions, messages, metrics, evidence
 * and others.
 *
 * <p>All are immutable, equal by value and thread-safe. Their builders are not thread-safe.
 */
@NullMarked
package io.github.klantreis.part;

import org.jspecify.annotations.NullMarked;
