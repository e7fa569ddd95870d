/**
 * Support for tests of journeys and of your own validators.
 *
 * <p>{@link io.github.klantreis.testing.JourneyAssertions} adds assertions to AssertJ, which has to
 * be on the user's class path or module path; {@link io.github.klantreis.testing.ValidatorTester}
 * checks that a validator finds exactly what is expected, and does not need AssertJ.
 */
@NullMarked
package io.github.klantreis.testing;

import org.jspecify.annotations.NullMarked;
