package io.github.klantreis.model;

import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way through the journey to a purchase: the first one from first contact, or a round through a
 * loyalty loop, with or without shopping around again. What comes after the purchase is not on it,
 * unless on the way round to the next; conformance compares customers with routes through the whole
 * journey.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Journey#routes()
 */
@Value.Immutable
public sealed interface Route extends NoBean permits ImmutableRoute {

  /**
   * Returns the kind of the route.
   *
   * @return {@link TransitionKind#FORWARD} for the route from first contact, {@link
   *     TransitionKind#LOYALTY_LOOP} or {@link TransitionKind#SHOPPING_AROUND_AGAIN} for a round
   */
  TransitionKind kind();

  /**
   * Returns the phases on the route.
   *
   * @return the headings in order, unmodifiable; a round starts and ends with the phase that it
   *     re-enters
   */
  List<PhaseHeading> phases();

  /**
   * Returns the loyalty loop of a round.
   *
   * @return the loop; empty for the route from first contact
   */
  Optional<LoyaltyLoop> loop();
}
