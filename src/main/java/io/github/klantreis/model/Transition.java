package io.github.klantreis.model;

import io.github.klantreis.term.TransitionKind;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way out of a phase that the journey allows; what a customer really did is called a move.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Transition permits ImmutableTransition {

  /**
   * What kind of way it is.
   *
   * @return the kind
   */
  TransitionKind kind();

  /**
   * The phase it leaves.
   *
   * @return the heading of the phase
   */
  PhaseHeading from();

  /**
   * The phase it enters.
   *
   * @return the heading of the phase, or empty when the customer drops off
   */
  Optional<PhaseHeading> to();

  /**
   * The loop it belongs to.
   *
   * @return the loop of a loyalty loop and of shopping around again, else empty
   */
  Optional<LoyaltyLoop> loop();
}
