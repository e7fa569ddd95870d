/**
 * Checks of a journey's content: what is wrong, where, by which source and how to correct it.
 *
 * <p>{@link io.github.klantreis.validation.Validators} is a set of {@link
 * io.github.klantreis.validation.JourneyValidator}s that is run on a journey and gives a {@link
 * io.github.klantreis.validation.ValidationReport}. Start an own validator with {@link
 * io.github.klantreis.validation.JourneyValidator#forTouchpoints}.
 */
@NullMarked
package io.github.klantreis.validation;

import org.jspecify.annotations.NullMarked;
