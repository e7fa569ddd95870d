package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link LoyaltyLoop}. Methods in the singular add a value, those in the plural replace
 * all values; an overload that takes an Optional clears the value if it is empty. Null arguments
 * throw a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see LoyaltyLoop
 */
public final class LoyaltyLoopBuilder extends ElementBuilder<LoyaltyLoopBuilder> {
  private String from;
  private String to;
  private @Nullable String trigger;
  private @Nullable LoyalistKind loyalist;
  private @Nullable LoyaltyBasis loyalty;
  private @Nullable TimeSpan interval;

  LoyaltyLoopBuilder(String id, String from, String to) {
    super(id);
    this.from = from;
    this.to = to;
  }

  LoyaltyLoopBuilder(LoyaltyLoop value) {
    super(value);
    from = value.from();
    to = value.to();
    trigger = value.trigger().orElse(null);
    loyalist = value.loyalist().orElse(null);
    loyalty = value.loyalty().orElse(null);
    interval = value.interval().orElse(null);
  }

  @Override
  LoyaltyLoopBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.LOYALTY_LOOP;
  }

  /**
   * Sets what triggers the loop.
   *
   * @param trigger the trigger in words, not blank
   * @return this builder
   */
  public LoyaltyLoopBuilder trigger(String trigger) {
    this.trigger = requireNonNull(trigger, "trigger");
    return this;
  }

  /**
   * Sets or clears what triggers the loop.
   *
   * @param trigger the trigger in words, not blank; empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder trigger(Optional<String> trigger) {
    this.trigger = requireNonNull(trigger, "trigger").orElse(null);
    return this;
  }

  /**
   * Sets the kind of loyalists who take the loop.
   *
   * @param loyalist active or passive
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalist(LoyalistKind loyalist) {
    this.loyalist = requireNonNull(loyalist, "loyalist");
    return this;
  }

  /**
   * Sets or clears the kind of loyalists who take the loop.
   *
   * @param loyalist active or passive, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalist(Optional<LoyalistKind> loyalist) {
    this.loyalist = requireNonNull(loyalist, "loyalist").orElse(null);
    return this;
  }

  /**
   * Sets the basis of their loyalty.
   *
   * @param loyalty the basis
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalty(LoyaltyBasis loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty");
    return this;
  }

  /**
   * Sets or clears the basis of their loyalty.
   *
   * @param loyalty the basis, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalty(Optional<LoyaltyBasis> loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty").orElse(null);
    return this;
  }

  /**
   * Sets the time from one purchase to the next.
   *
   * @param interval the interval, positive
   * @return this builder
   */
  public LoyaltyLoopBuilder interval(TemporalAmount interval) {
    this.interval = TimeSpan.from(interval);
    return this;
  }

  /**
   * Sets or clears the time from one purchase to the next.
   *
   * @param interval the interval, positive; empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder interval(Optional<TimeSpan> interval) {
    this.interval = requireNonNull(interval, "interval").orElse(null);
    return this;
  }

  /**
   * Sets the phase that the loop leaves.
   *
   * @param phaseId the id of a phase of the journey
   * @return this builder
   */
  public LoyaltyLoopBuilder from(String phaseId) {
    from = requireNonNull(phaseId, "phaseId");
    return this;
  }

  /**
   * Sets the phase that the loop enters.
   *
   * @param phaseId the id of a phase of the journey
   * @return this builder
   */
  public LoyaltyLoopBuilder to(String phaseId) {
    to = requireNonNull(phaseId, "phaseId");
    return this;
  }

  /**
   * Returns the loyalty loop after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public LoyaltyLoop build() {
    LoyaltyLoop value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  LoyaltyLoop assemble() {
    return ImmutableElementValues.LoyaltyLoopValue.of(
        id,
        from,
        to,
        Optional.ofNullable(trigger),
        Optional.ofNullable(loyalist),
        Optional.ofNullable(loyalty),
        Optional.ofNullable(interval),
        marks());
  }
}
