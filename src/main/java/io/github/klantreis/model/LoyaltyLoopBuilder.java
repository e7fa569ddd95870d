package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link LoyaltyLoop}. Singular adds, plural replaces; an optional value is cleared by its
 * overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by build(). Not thread-safe.
 *
 * @see LoyaltyLoop
 */
public final class LoyaltyLoopBuilder extends ElementBuilder<LoyaltyLoopBuilder> {
  private String from;
  private String to;
  private @Nullable String trigger;
  private @Nullable LoyalistKind loyalist;
  private @Nullable LoyaltyBasis loyalty;
  private @Nullable Period interval;

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
   * Sets what sets it off.
   *
   * @param trigger what sets it off.
   * @return this builder
   */
  public LoyaltyLoopBuilder trigger(String trigger) {
    this.trigger = requireNonNull(trigger, "trigger");
    return this;
  }

  /**
   * Sets or clears what sets it off.
   *
   * @param trigger what sets it off, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder trigger(Optional<String> trigger) {
    this.trigger = requireNonNull(trigger, "trigger").orElse(null);
    return this;
  }

  /**
   * Sets how loyal those are who take it.
   *
   * @param loyalist how loyal those are who take it.
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalist(LoyalistKind loyalist) {
    this.loyalist = requireNonNull(loyalist, "loyalist");
    return this;
  }

  /**
   * Sets or clears how loyal those are who take it.
   *
   * @param loyalist how loyal those are who take it, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalist(Optional<LoyalistKind> loyalist) {
    this.loyalist = requireNonNull(loyalist, "loyalist").orElse(null);
    return this;
  }

  /**
   * Sets what their loyalty rests on.
   *
   * @param loyalty what their loyalty rests on.
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalty(LoyaltyBasis loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty");
    return this;
  }

  /**
   * Sets or clears what their loyalty rests on.
   *
   * @param loyalty what their loyalty rests on, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder loyalty(Optional<LoyaltyBasis> loyalty) {
    this.loyalty = requireNonNull(loyalty, "loyalty").orElse(null);
    return this;
  }

  /**
   * Sets how long it takes from one purchase to the next.
   *
   * @param interval the interval, positive
   * @return this builder
   */
  public LoyaltyLoopBuilder interval(Period interval) {
    this.interval = requireNonNull(interval, "interval");
    return this;
  }

  /**
   * Sets or clears how long it takes from one purchase to the next.
   *
   * @param interval the interval, positive, or empty for none
   * @return this builder
   */
  public LoyaltyLoopBuilder interval(Optional<Period> interval) {
    this.interval = requireNonNull(interval, "interval").orElse(null);
    return this;
  }

  /**
   * Sets the phase it leaves.
   *
   * @param phaseId the id of a phase of the journey
   * @return this builder
   */
  public LoyaltyLoopBuilder from(String phaseId) {
    from = requireNonNull(phaseId, "phaseId");
    return this;
  }

  /**
   * Sets the phase it enters.
   *
   * @param phaseId the id of a phase of the journey
   * @return this builder
   */
  public LoyaltyLoopBuilder to(String phaseId) {
    to = requireNonNull(phaseId, "phaseId");
    return this;
  }

  /**
   * The loyalty loop, proven to be structurally sound as far as it can be seen alone.
   *
   * @return the value
   * @throws InvalidJourneyException if it is not, with all problems at once
   */
  public LoyaltyLoop build() {
    LoyaltyLoop value = assemble();
    Proof.alone(value);
    return value;
  }

  /** What was built, not proven yet. */
  LoyaltyLoop assemble() {
    return ImmutableLoyaltyLoopValue.of(
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
