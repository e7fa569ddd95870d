package io.github.klantreis.model;

import io.github.klantreis.term.TransitionKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way through the journey to a purchase: the first one from first contact, or a round through a
 * loyalty loop, with or without shopping around again.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Journey#routes()
 */
@Value.Immutable
public sealed interface Route permits ImmutableRoute {

  /**
   * What closes it.
   *
   * @return {@link TransitionKind#FORWARD} for the way from first contact, {@link
   *     TransitionKind#LOYALTY_LOOP} or {@link TransitionKind#SHOPPING_AROUND_AGAIN} for a round
   */
  TransitionKind kind();

  /**
   * The phases it passes.
   *
   * @return the headings in the order of travel, unmodifiable; a round begins and ends with the
   *     phase it re-enters
   */
  List<PhaseHeading> phases();

  /**
   * The loop it takes.
   *
   * @return the loop of a round, else empty
   */
  Optional<LoyaltyLoop> loop();
}
