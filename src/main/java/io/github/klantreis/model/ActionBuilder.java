package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Reward;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link MarketingAction}. Methods in the singular add a value, those in the plural
 * replace all values; an overload that takes an Optional clears the value if it is empty. Null
 * arguments throw a NullPointerException at once; {@code build()} reports all other problems
 * together. Not thread-safe.
 *
 * @see MarketingAction
 */
public final class ActionBuilder extends ElementBuilder<ActionBuilder> {
  private ActionKind kind;
  private @Nullable String name;
  private @Nullable FunnelStage funnelStage;
  private @Nullable Message message;
  private @Nullable String trigger;
  private @Nullable TimeSpan delay;
  private boolean opensItself;
  private @Nullable Offer offer;
  private @Nullable Reward reward;
  private @Nullable LoyaltyBasis loyalty;

  ActionBuilder(String id, ActionKind kind) {
    super(id);
    this.kind = kind;
  }

  ActionBuilder(MarketingAction value) {
    super(value);
    kind = value.kind();
    name = value.name().orElse(null);
    funnelStage = value.funnelStage().orElse(null);
    message = value.message().orElse(null);
    trigger = value.trigger().orElse(null);
    delay = value.delay().orElse(null);
    opensItself = value.opensItself();
    offer = value.offer().orElse(null);
    reward = value.reward().orElse(null);
    loyalty = value.loyalty().orElse(null);
  }

  @Override
  ActionBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.ACTION;
  }

  /**
   * Sets the action's own name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public ActionBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets or clears the action's own name.
   *
   * @param name the name, not blank; empty for none
   * @return this builder
   */
  public ActionBuilder name(Optional<String> name) {
    this.name = requireNonNull(name, "name").orElse(null);
    return this;
  }

  /**
   * Sets the stage of the conversion funnel that the action serves.
   *
   * @param funnelStage the stage
   * @return this builder
   */
  public ActionBuilder funnelStage(FunnelStage funnelStage) {
    this.funnelStage = requireNonNull(funnelStage, "funnelStage");
    return this;
  }

  /**
   * Sets or clears the stage of the conversion funnel that the action serves.
   *
   * @param funnelStage the stage, or empty for none
   * @return this builder
   */
  public ActionBuilder funnelStage(Optional<FunnelStage> funnelStage) {
    this.funnelStage = requireNonNull(funnelStage, "funnelStage").orElse(null);
    return this;
  }

  /**
   * Sets the message to the customer.
   *
   * @param message the message
   * @return this builder
   */
  public ActionBuilder message(Message message) {
    this.message = requireNonNull(message, "message");
    return this;
  }

  /**
   * Sets or clears the message to the customer.
   *
   * @param message the message, or empty for none
   * @return this builder
   */
  public ActionBuilder message(Optional<Message> message) {
    this.message = requireNonNull(message, "message").orElse(null);
    return this;
  }

  /**
   * Sets what triggers the action.
   *
   * @param trigger the trigger in words, not blank
   * @return this builder
   */
  public ActionBuilder trigger(String trigger) {
    this.trigger = requireNonNull(trigger, "trigger");
    return this;
  }

  /**
   * Sets or clears what triggers the action.
   *
   * @param trigger the trigger in words, not blank; empty for none
   * @return this builder
   */
  public ActionBuilder trigger(Optional<String> trigger) {
    this.trigger = requireNonNull(trigger, "trigger").orElse(null);
    return this;
  }

  /**
   * Sets the delay between the trigger and the action.
   *
   * @param delay the delay, not negative
   * @return this builder
   */
  public ActionBuilder delay(TemporalAmount delay) {
    this.delay = TimeSpan.from(delay);
    return this;
  }

  /**
   * Sets or clears the delay between the trigger and the action.
   *
   * @param delay the delay, not negative; empty for none
   * @return this builder
   */
  public ActionBuilder delay(Optional<TimeSpan> delay) {
    this.delay = requireNonNull(delay, "delay").orElse(null);
    return this;
  }

  /**
   * Sets whether the action opens by itself, as a chat window may.
   *
   * @param opensItself true if it opens by itself
   * @return this builder
   */
  public ActionBuilder opensItself(boolean opensItself) {
    this.opensItself = opensItself;
    return this;
  }

  /**
   * Sets the further offer that the action makes.
   *
   * @param offer the offer
   * @return this builder
   */
  public ActionBuilder offer(Offer offer) {
    this.offer = requireNonNull(offer, "offer");
    return this;
  }

  /**
   * Sets or clears the further offer that the action makes.
   *
   * @param offer the offer, or empty for none
   * @return this builder
   */
  public ActionBuilder offer(Optional<Offer> offer) {
    this.offer = requireNonNull(offer, "offer").orElse(null);
    return this;
  }

  /**
   * Sets the customer's reward for taking part.
   *
   * @param reward the reward
   * @return this builder
   */
  public ActionBuilder reward(Reward reward) {
    this.reward = requireNonNull(reward, "reward");
    return this;
  }

  /**
   * Sets or clears the customer's reward for taking part.
   *
   * @param reward the reward, or empty for none
   * @return this builder
   */
  public ActionBuilder reward(Optional<Reward> reward) {
    this.reward = requireNonNull(reward, "reward").orElse(null);
    return this;
  }

  /**
   * Sets the kind of loyalty that the action builds.
   *
   * @param loyalty the basis of that loyalty
   * @return this builder
   */
  public ActionBuilder loyalty(LoyaltyBasis loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty");
    return this;
  }

  /**
   * Sets or clears the kind of loyalty that the action builds.
   *
   * @param loyalty the basis of that loyalty, or empty for none
   * @return this builder
   */
  public ActionBuilder loyalty(Optional<LoyaltyBasis> loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty").orElse(null);
    return this;
  }

  /**
   * Fills in the message to the customer. A message that is there already is changed and keeps what
   * is not set anew; {@link #message(Message)} replaces it.
   *
   * @param details fills in or changes the message
   * @return this builder
   */
  public ActionBuilder message(Consumer<MessageBuilder> details) {
    return message(
        detailed(message == null ? Message.builder() : message.toBuilder(), details, "details")
            .build());
  }

  /**
   * Makes the action open by itself after a delay. A chat should wait about a minute, not ten
   * seconds ("De customer journey uitwerken", phase 3).
   *
   * @param delay the delay, not negative
   * @return this builder
   */
  public ActionBuilder opensItselfAfter(TemporalAmount delay) {
    return opensItself(true).delay(delay);
  }

  /**
   * Sets the kind of action; the id does not change.
   *
   * @param kind the kind
   * @return this builder
   */
  public ActionBuilder kind(ActionKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * Returns the marketing action after checking its structure. References to other elements are
   * checked only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public MarketingAction build() {
    MarketingAction value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  MarketingAction assemble() {
    return ImmutableElementValues.MarketingActionValue.of(
        id,
        kind,
        Optional.ofNullable(name),
        Optional.ofNullable(funnelStage),
        Optional.ofNullable(message),
        Optional.ofNullable(trigger),
        Optional.ofNullable(delay),
        opensItself,
        Optional.ofNullable(offer),
        Optional.ofNullable(reward),
        Optional.ofNullable(loyalty),
        marks());
  }
}
