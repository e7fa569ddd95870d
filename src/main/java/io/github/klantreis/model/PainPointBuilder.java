package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/**
 * Builds a {@link PainPoint}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see PainPoint
 */
public final class PainPointBuilder extends NoteBuilder<PainPointBuilder> {
  private OptionalInt severity = OptionalInt.empty();

  PainPointBuilder(String text) {
    super(text);
  }

  PainPointBuilder(PainPoint value) {
    super(value);
    severity = value.severity();
  }

  @Override
  PainPointBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.PAIN_POINT;
  }

  /**
   * Sets how much it hurts: 1 is hardly, 5 unbearable.
   *
   * @param severity from 1 to 5
   * @return this builder
   */
  public PainPointBuilder severity(int severity) {
    this.severity = OptionalInt.of(severity);
    return this;
  }

  /**
   * Sets or clears how much it hurts: 1 is hardly, 5 unbearable.
   *
   * @param severity from 1 to 5, or empty for none
   * @return this builder
   */
  public PainPointBuilder severity(OptionalInt severity) {
    this.severity = requireNonNull(severity, "severity");
    return this;
  }

  /**
   * Returns the pain point after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public PainPoint build() {
    PainPoint value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  PainPoint assemble() {
    return new NoteValue.OfPainPoint(
        text,
        details(
            severity,
            OptionalInt.empty(),
            OptionalInt.empty(),
            null,
            ImmutableSet.of(),
            ImmutableSet.of()));
  }
}
