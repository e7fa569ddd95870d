package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import java.util.Locale;
import java.util.Optional;

/**
 * A loyal customer's way back to buying without evaluating again, which makes the journey a circle
 * (McKinsey, The consumer decision journey, 2009; "De customer journey uitwerken", phase 6). {@link
 * Journey#skippedBy(LoyaltyLoop)} returns the phases that a loop skips.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface LoyaltyLoop extends JourneyElement permits ElementValues.LoyaltyLoopValue {

  /**
   * Returns a builder of a loop whose id consists of the ids of its phases, such as {@code
   * loyalty-to-purchase}.
   *
   * @param from the id of the phase that the loop leaves
   * @param to the id of the phase that the loop enters
   * @return a new builder
   */
  static LoyaltyLoopBuilder builder(String from, String to) {
    return builder(defaultId(from, to), from, to);
  }

  /**
   * Returns a builder of a loop with an id of its own.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param from the id of the phase that the loop leaves
   * @param to the id of the phase that the loop enters
   * @return a new builder
   */
  static LoyaltyLoopBuilder builder(String id, String from, String to) {
    return new LoyaltyLoopBuilder(
        requireNonNull(id, "id"), requireNonNull(from, "from"), requireNonNull(to, "to"));
  }

  /**
   * Returns the phase that the loop leaves.
   *
   * @return the id of a phase of the same journey
   */
  String from();

  /**
   * Returns the phase that the loop enters.
   *
   * @return the id of a phase of the same journey
   */
  String to();

  /**
   * Returns what triggers the loop, such as a further offer.
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * Returns the kind of loyalists who take the loop.
   *
   * @return active or passive, or empty
   */
  Optional<LoyalistKind> loyalist();

  /**
   * Returns the basis of their loyalty.
   *
   * @return the basis, or empty
   */
  Optional<LoyaltyBasis> loyalty();

  /**
   * Returns the time from one purchase to the next.
   *
   * @return the interval, positive; or empty
   */
  Optional<TimeSpan> interval();

  /**
   * Returns a builder that starts from this loop.
   *
   * @return a new builder
   */
  default LoyaltyLoopBuilder toBuilder() {
    return new LoyaltyLoopBuilder(this);
  }

  /**
   * Returns a builder of a copy of this loop under another id.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  default LoyaltyLoopBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
  }

  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
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
