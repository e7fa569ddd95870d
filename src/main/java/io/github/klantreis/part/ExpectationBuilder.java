package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.Fulfilment;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Expectation}. An overload that takes an Optional clears the value if it is
 * empty. Not thread-safe.
 *
 * @see Expectation
 */
public final class ExpectationBuilder {
  private String text;
  private OptionalInt importance = OptionalInt.empty();
  private @Nullable Fulfilment fulfilment;

  ExpectationBuilder(String text) {
    this.text = text;
  }

  ExpectationBuilder(Expectation value) {
    text = value.text();
    importance = value.importance();
    fulfilment = value.fulfilment().orElse(null);
  }

  /**
   * Sets what customers expect.
   *
   * @param text the expectation in words, not blank
   * @return this builder
   */
  public ExpectationBuilder text(String text) {
    this.text = requireNonNull(text, "text");
    return this;
  }

  /**
   * Sets how much it matters to customers: 1 is hardly, 5 decisive.
   *
   * @param importance from 1 to 5; the {@code build()} of the journey reports other numbers
   * @return this builder
   */
  public ExpectationBuilder importance(int importance) {
    this.importance = OptionalInt.of(importance);
    return this;
  }

  /**
   * Sets or clears how much it matters to customers: 1 is hardly, 5 decisive.
   *
   * @param importance from 1 to 5, or empty if not known
   * @return this builder
   */
  public ExpectationBuilder importance(OptionalInt importance) {
    this.importance = requireNonNull(importance, "importance");
    return this;
  }

  /**
   * Sets how far it is met.
   *
   * @param fulfilment the fulfilment
   * @return this builder
   */
  public ExpectationBuilder fulfilment(Fulfilment fulfilment) {
    this.fulfilment = requireNonNull(fulfilment, "fulfilment");
    return this;
  }

  /**
   * Sets or clears how far it is met.
   *
   * @param fulfilment the fulfilment, or empty if not known
   * @return this builder
   */
  public ExpectationBuilder fulfilment(Optional<Fulfilment> fulfilment) {
    this.fulfilment = requireNonNull(fulfilment, "fulfilment").orElse(null);
    return this;
  }

  /**
   * Returns the expectation. The {@code build()} of the journey reports a blank text and an
   * importance out of range.
   *
   * @return the value
   */
  public Expectation build() {
    return ImmutableExpectation.of(text, importance, Optional.ofNullable(fulfilment));
  }
}
