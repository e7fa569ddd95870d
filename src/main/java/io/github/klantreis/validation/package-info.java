/**
 * Checks of a journey's content: what is wrong, where, according to whom and how to mend it.
 *
 * <p>{@link io.github.klantreis.validation.Validators} is a set of {@link
 * io.github.klantreis.validation.JourneyValidator}s that is run on a journey and gives a {@link
 * io.github.klantreis.validation.ValidationReport}. Begin an own validator with {@link
 * io.github.klantreis.validation.JourneyValidator#forTouchpoints}.
 */
package io.github.klantreis.validation;
