package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.NoBean;
import org.immutables.value.Value;

/**
 * A finding that is suppressed at its element, or at one that it is in.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
@Value.Immutable
public sealed interface SuppressedFinding extends NoBean permits ImmutableSuppressedFinding {

  /**
   * Returns the finding that would have been reported.
   *
   * @return the finding
   */
  Finding finding();

  /**
   * Returns why it is not reported.
   *
   * @return the reason that the journey gives
   */
  String reason();
}
