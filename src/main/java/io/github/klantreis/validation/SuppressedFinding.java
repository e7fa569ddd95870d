package io.github.klantreis.validation;

import org.immutables.value.Value;

/**
 * A finding that an element, or one that it is in, asked to be silent about.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
@Value.Immutable
public sealed interface SuppressedFinding permits ImmutableSuppressedFinding {

  /**
   * What would have been reported.
   *
   * @return the finding
   */
  Finding finding();

  /**
   * Why it is not.
   *
   * @return the reason that the journey gives
   */
  String reason();
}
