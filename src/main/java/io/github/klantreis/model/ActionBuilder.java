package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Reward;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link MarketingAction}. Singular adds, plural replaces; an optional value is cleared by
 * its overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by build(). Not thread-safe.
 *
 * @see MarketingAction
 */
public final class ActionBuilder extends ElementBuilder<ActionBuilder> {
  private ActionKind kind;
  private @Nullable String name;
  private @Nullable FunnelStage funnelStage;
  private @Nullable Message message;
  private @Nullable String trigger;
  private @Nullable Duration delay;
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
   * Sets its own name.
   *
   * @param name its own name.
   * @return this builder
   */
  public ActionBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets or clears its own name.
   *
   * @param name its own name, or empty for none
   * @return this builder
   */
  public ActionBuilder name(Optional<String> name) {
    this.name = requireNonNull(name, "name").orElse(null);
    return this;
  }

  /**
   * Sets the part of the conversion funnel it serves.
   *
   * @param funnelStage the part of the conversion funnel it serves.
   * @return this builder
   */
  public ActionBuilder funnelStage(FunnelStage funnelStage) {
    this.funnelStage = requireNonNull(funnelStage, "funnelStage");
    return this;
  }

  /**
   * Sets or clears the part of the conversion funnel it serves.
   *
   * @param funnelStage the part of the conversion funnel it serves, or empty for none
   * @return this builder
   */
  public ActionBuilder funnelStage(Optional<FunnelStage> funnelStage) {
    this.funnelStage = requireNonNull(funnelStage, "funnelStage").orElse(null);
    return this;
  }

  /**
   * Sets what it tells the customer.
   *
   * @param message what it tells the customer.
   * @return this builder
   */
  public ActionBuilder message(Message message) {
    this.message = requireNonNull(message, "message");
    return this;
  }

  /**
   * Sets or clears what it tells the customer.
   *
   * @param message what it tells the customer, or empty for none
   * @return this builder
   */
  public ActionBuilder message(Optional<Message> message) {
    this.message = requireNonNull(message, "message").orElse(null);
    return this;
  }

  /**
   * Sets what sets it off.
   *
   * @param trigger what sets it off.
   * @return this builder
   */
  public ActionBuilder trigger(String trigger) {
    this.trigger = requireNonNull(trigger, "trigger");
    return this;
  }

  /**
   * Sets or clears what sets it off.
   *
   * @param trigger what sets it off, or empty for none
   * @return this builder
   */
  public ActionBuilder trigger(Optional<String> trigger) {
    this.trigger = requireNonNull(trigger, "trigger").orElse(null);
    return this;
  }

  /**
   * Sets how long after its trigger it comes.
   *
   * @param delay the delay, not negative
   * @return this builder
   */
  public ActionBuilder delay(Duration delay) {
    this.delay = requireNonNull(delay, "delay");
    return this;
  }

  /**
   * Sets or clears how long after its trigger it comes.
   *
   * @param delay the delay, not negative, or empty for none
   * @return this builder
   */
  public ActionBuilder delay(Optional<Duration> delay) {
    this.delay = requireNonNull(delay, "delay").orElse(null);
    return this;
  }

  /**
   * Says whether it opens by itself.
   *
   * @param opensItself true if it does
   * @return this builder
   */
  public ActionBuilder opensItself(boolean opensItself) {
    this.opensItself = opensItself;
    return this;
  }

  /**
   * Sets the further offer it makes.
   *
   * @param offer the further offer it makes.
   * @return this builder
   */
  public ActionBuilder offer(Offer offer) {
    this.offer = requireNonNull(offer, "offer");
    return this;
  }

  /**
   * Sets or clears the further offer it makes.
   *
   * @param offer the further offer it makes, or empty for none
   * @return this builder
   */
  public ActionBuilder offer(Optional<Offer> offer) {
    this.offer = requireNonNull(offer, "offer").orElse(null);
    return this;
  }

  /**
   * Sets what the customer gets for taking part.
   *
   * @param reward what the customer gets for taking part.
   * @return this builder
   */
  public ActionBuilder reward(Reward reward) {
    this.reward = requireNonNull(reward, "reward");
    return this;
  }

  /**
   * Sets or clears what the customer gets for taking part.
   *
   * @param reward what the customer gets for taking part, or empty for none
   * @return this builder
   */
  public ActionBuilder reward(Optional<Reward> reward) {
    this.reward = requireNonNull(reward, "reward").orElse(null);
    return this;
  }

  /**
   * Sets which loyalty it builds.
   *
   * @param loyalty which loyalty it builds.
   * @return this builder
   */
  public ActionBuilder loyalty(LoyaltyBasis loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty");
    return this;
  }

  /**
   * Sets or clears which loyalty it builds.
   *
   * @param loyalty which loyalty it builds, or empty for none
   * @return this builder
   */
  public ActionBuilder loyalty(Optional<LoyaltyBasis> loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty").orElse(null);
    return this;
  }

  /**
   * Sets what it tells the customer.
   *
   * @param details the message
   * @return this builder
   */
  public ActionBuilder message(Consumer<MessageBuilder> details) {
    MessageBuilder builder = Message.builder();
    details.accept(builder);
    return message(builder.build());
  }

  /**
   * Says that it opens by itself, and after how long. A chat should wait about a minute, not ten
   * seconds (seed text S0, phase 3).
   *
   * @param delay how long it waits, not negative
   * @return this builder
   */
  public ActionBuilder opensItselfAfter(Duration delay) {
    return opensItself(true).delay(delay);
  }

  /**
   * Sets the kind of action; the id stays.
   *
   * @param kind the kind
   * @return this builder
   */
  public ActionBuilder kind(ActionKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * The marketing action, proven to be structurally sound as far as it can be seen alone.
   *
   * @return the value
   * @throws InvalidJourneyException if it is not, with all problems at once
   */
  public MarketingAction build() {
    MarketingAction value = assemble();
    Proof.alone(value);
    return value;
  }

  /** What was built, not proven yet. */
  MarketingAction assemble() {
    return ImmutableMarketingActionValue.of(
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
