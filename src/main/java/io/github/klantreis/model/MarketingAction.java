package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Message;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Reward;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What the company does at a touchpoint; each touchpoint is to be linked to a fitting one (seed
 * text S0).
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface MarketingAction extends JourneyElement permits MarketingActionValue {

  /**
   * A builder of an action whose id is its kind's.
   *
   * @param kind the kind of action
   * @return a new builder
   */
  static ActionBuilder builder(ActionKind kind) {
    return builder(requireNonNull(kind, "kind").id(), kind);
  }

  /**
   * A builder of an action with an id of its own, as is needed where a kind occurs twice at a
   * touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind of action
   * @return a new builder
   */
  static ActionBuilder builder(String id, ActionKind kind) {
    return new ActionBuilder(requireNonNull(id, "id"), requireNonNull(kind, "kind"));
  }

  /**
   * The kind of action.
   *
   * @return the kind
   */
  ActionKind kind();

  /**
   * Its own name, where it has one.
   *
   * @return the name, or empty when the kind's label serves
   */
  Optional<String> name();

  /**
   * The part of the conversion funnel it serves.
   *
   * @return the stage, or empty
   */
  Optional<FunnelStage> funnelStage();

  /**
   * What it tells the customer.
   *
   * @return the message, or empty
   */
  Optional<Message> message();

  /**
   * What sets it off, such as "basket abandoned".
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * How long after its trigger it comes.
   *
   * @return the delay, not negative; or empty
   */
  Optional<Duration> delay();

  /**
   * Whether it opens by itself, as a chat may (seed text S0, phase 3).
   *
   * @return true if it does, after {@link #delay()}
   */
  boolean opensItself();

  /**
   * The further offer it makes.
   *
   * @return the offer, or empty
   */
  Optional<Offer> offer();

  /**
   * What the customer gets for taking part.
   *
   * @return the reward, or empty when nobody said
   */
  Optional<Reward> reward();

  /**
   * Which loyalty it builds.
   *
   * @return the type, or empty
   */
  Optional<LoyaltyBasis> loyalty();

  /**
   * After how long it opens by itself.
   *
   * @return the delay when it opens itself (zero when it has none), else empty
   */
  default Optional<Duration> opensItselfAfter() {
    return opensItself() ? Optional.of(delay().orElse(Duration.ZERO)) : Optional.empty();
  }

  /**
   * A builder that holds this action.
   *
   * @return a new builder
   */
  default ActionBuilder toBuilder() {
    return new ActionBuilder(this);
  }

  @Override
  default String nameIn(Locale locale) {
    return name().orElseGet(() -> kind().label().get(locale));
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.ACTION;
  }
}
