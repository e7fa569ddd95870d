package io.github.klantreis.model;

import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way out of a phase that the journey allows. What a customer really did is called a move.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Transition extends NoBean permits ImmutableTransition {

  /**
   * Returns the kind of transition.
   *
   * @return the kind
   */
  TransitionKind kind();

  /**
   * Returns the phase that the transition leaves.
   *
   * @return the heading of the phase
   */
  PhaseHeading from();

  /**
   * Returns the phase that the transition enters.
   *
   * @return the heading of the phase, or empty if the customer drops off
   */
  Optional<PhaseHeading> to();

  /**
   * Returns the loyalty loop to which the transition belongs.
   *
   * @return the loop, for loyalty loops and for shopping around again; empty otherwise
   */
  Optional<LoyaltyLoop> loop();
}
