/**
 * For tests of journeys and of own validators.
 *
 * <p>{@link io.github.klantreis.testing.JourneyAssertions} adds assertions to AssertJ, which is on
 * the class path or module path of who uses them; {@link
 * io.github.klantreis.testing.ValidatorTester} holds a validator to what it finds in a journey, no
 * more and no less, and needs no AssertJ.
 */
package io.github.klantreis.testing;
