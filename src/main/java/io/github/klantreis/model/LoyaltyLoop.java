package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * The way of a loyal customer back to buying, without evaluating again: it makes the journey a
 * circle (McKinsey, The consumer decision journey, 2009; seed text S0, phase 6). {@link
 * Journey#skippedBy(LoyaltyLoop)} tells what it skips.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface LoyaltyLoop extends JourneyElement permits LoyaltyLoopValue {

  /**
   * A builder of a loop whose id tells its ends, such as {@code loyalty-to-purchase}.
   *
   * @param from the id of the phase it leaves
   * @param to the id of the phase it enters
   * @return a new builder
   */
  static LoyaltyLoopBuilder builder(String from, String to) {
    return builder(defaultId(from, to), from, to);
  }

  /**
   * A builder of a loop with an id of its own.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param from the id of the phase it leaves
   * @param to the id of the phase it enters
   * @return a new builder
   */
  static LoyaltyLoopBuilder builder(String id, String from, String to) {
    return new LoyaltyLoopBuilder(
        requireNonNull(id, "id"), requireNonNull(from, "from"), requireNonNull(to, "to"));
  }

  /**
   * The phase it leaves.
   *
   * @return the id of a phase of the same journey
   */
  String from();

  /**
   * The phase it enters.
   *
   * @return the id of a phase of the same journey
   */
  String to();

  /**
   * What sets it off, such as a further offer.
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * How loyal those are who take it.
   *
   * @return active or passive, or empty
   */
  Optional<LoyalistKind> loyalist();

  /**
   * What their loyalty rests on.
   *
   * @return the type, or empty
   */
  Optional<LoyaltyBasis> loyalty();

  /**
   * How long it takes from one purchase to the next.
   *
   * @return the interval, positive; or empty
   */
  Optional<Period> interval();

  /**
   * A builder that holds this loop.
   *
   * @return a new builder
   */
  default LoyaltyLoopBuilder toBuilder() {
    return new LoyaltyLoopBuilder(this);
  }

  @Override
  default String nameIn(Locale locale) {
    return id();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.LOYALTY_LOOP;
  }

  private static String defaultId(String from, String to) {
    return requireNonNull(from, "from") + "-to-" + requireNonNull(to, "to");
  }
}
