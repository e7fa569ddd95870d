package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Message;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Reward;
import java.util.Locale;
import java.util.Optional;

/**
 * Something the company does at a touchpoint; each touchpoint should be linked to a suitable action
 * ("De customer journey uitwerken").
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface MarketingAction extends JourneyElement
    permits ElementValues.MarketingActionValue {

  /**
   * Returns a builder of an action whose id is that of its kind.
   *
   * @param kind the kind of action
   * @return a new builder
   */
  static ActionBuilder builder(ActionKind kind) {
    return builder(requireNonNull(kind, "kind").id(), kind);
  }

  /**
   * Returns a builder of an action with an id of its own, which is needed if a kind occurs twice at
   * a touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind of action
   * @return a new builder
   */
  static ActionBuilder builder(String id, ActionKind kind) {
    return new ActionBuilder(requireNonNull(id, "id"), requireNonNull(kind, "kind"));
  }

  /**
   * Returns the kind of action.
   *
   * @return the kind
   */
  ActionKind kind();

  /**
   * Returns the action's own name.
   *
   * @return the name, not blank; or empty if the label of the kind serves as its name
   */
  Optional<String> name();

  /**
   * Returns the stage of the conversion funnel that the action serves.
   *
   * @return the stage, or empty
   */
  Optional<FunnelStage> funnelStage();

  /**
   * Returns the message to the customer.
   *
   * @return the message, or empty
   */
  Optional<Message> message();

  /**
   * Returns what triggers the action, such as "basket abandoned".
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * Returns the delay between the trigger and the action.
   *
   * @return the delay, not negative; or empty
   */
  Optional<TimeSpan> delay();

  /**
   * Whether the action opens by itself, as a chat window may ("De customer journey uitwerken",
   * phase 3).
   *
   * @return true if it does so, after the {@link #delay()}
   */
  boolean opensItself();

  /**
   * Returns the further offer that the action makes.
   *
   * @return the offer, or empty
   */
  Optional<Offer> offer();

  /**
   * Returns the customer's reward for taking part.
   *
   * @return the reward, or empty if not specified
   */
  Optional<Reward> reward();

  /**
   * Returns the kind of loyalty that the action builds.
   *
   * @return the basis of that loyalty, or empty
   */
  Optional<LoyaltyBasis> loyalty();

  /**
   * Returns the delay after which the action opens by itself.
   *
   * @return the delay, zero if none is set; empty if the action does not open by itself
   */
  default Optional<TimeSpan> opensItselfAfter() {
    return opensItself() ? Optional.of(delay().orElse(TimeSpan.ZERO)) : Optional.empty();
  }

  /**
   * Returns a builder that starts from this action.
   *
   * @return a new builder
   */
  default ActionBuilder toBuilder() {
    return new ActionBuilder(this);
  }

  /**
   * Returns a builder of a copy of this action under another id.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  default ActionBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
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
