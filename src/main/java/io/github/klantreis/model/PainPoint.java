package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A pain point: what hurts customers on a journey, in a phase or at a touchpoint. Its progress
 * follows from the opportunities that address it, see {@link Journey#progressOf(PainPoint)}. Dutch:
 * pijnpunt.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Note
 */
public sealed interface PainPoint extends Note permits NoteValue.OfPainPoint {

  /**
   * Returns a pain point that is a mere sentence.
   *
   * @param text the text, not blank
   * @return the pain point; a blank text is refused when the journey is built
   */
  static PainPoint of(String text) {
    return new NoteValue.OfPainPoint(requireNonNull(text, "text"), NoteValue.Details.NONE);
  }

  /**
   * Returns a builder of a pain point whose id follows from its text.
   *
   * @param text the text, not blank
   * @return a new builder
   */
  static PainPointBuilder builder(String text) {
    return new PainPointBuilder(text);
  }

  /**
   * Returns a builder of a pain point to which others can refer.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @return a new builder
   */
  static PainPointBuilder builder(String id, String text) {
    return new PainPointBuilder(text).id(id);
  }

  /**
   * Returns how much it hurts.
   *
   * @return from 1 (hardly) to 5 (unbearable), or empty; of pain points without a severity, the
   *     order is the rank
   */
  OptionalInt severity();

  /**
   * Returns a builder that starts from this pain point.
   *
   * @return a new builder
   */
  default PainPointBuilder toBuilder() {
    return new PainPointBuilder(this);
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.PAIN_POINT;
  }
}
