package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.term.Valence;
import org.immutables.value.Value;

/**
 * What a customer feels at a place of the journey: how good or bad, and in a word. A customer is
 * not of stone (seed text S4).
 *
 * <p>Made by named factories; a score from outside, which may be wrong, goes to {@link
 * TouchpointBuilder#emotion(int, String)}, where a wrong one becomes one of the collected problems.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Emotion permits ImmutableEmotion {

  /**
   * An emotion.
   *
   * @param valence how good or bad
   * @param label the feeling in a word or a few, such as "curious"
   * @return the emotion
   */
  static Emotion of(Valence valence, String label) {
    return ImmutableEmotion.of(
        requireNonNull(valence, "valence").score(), requireNonNull(label, "label"));
  }

  /**
   * Returns an emotion by a score from outside.
   *
   * @param score from −2 to +2; one out of range is reported by the journey's {@code build()}
   * @param label the feeling in a word or a few, such as "curious"
   * @return the emotion
   */
  static Emotion of(int score, String label) {
    return ImmutableEmotion.of(score, requireNonNull(label, "label"));
  }

  /**
   * An emotion of valence +2.
   *
   * @param label the feeling in a word or a few
   * @return the emotion
   */
  static Emotion veryPositive(String label) {
    return of(Valence.VERY_POSITIVE, label);
  }

  /**
   * An emotion of valence +1.
   *
   * @param label the feeling in a word or a few
   * @return the emotion
   */
  static Emotion positive(String label) {
    return of(Valence.POSITIVE, label);
  }

  /**
   * An emotion of valence 0.
   *
   * @param label the feeling in a word or a few
   * @return the emotion
   */
  static Emotion neutral(String label) {
    return of(Valence.NEUTRAL, label);
  }

  /**
   * An emotion of valence −1.
   *
   * @param label the feeling in a word or a few
   * @return the emotion
   */
  static Emotion negative(String label) {
    return of(Valence.NEGATIVE, label);
  }

  /**
   * An emotion of valence −2.
   *
   * @param label the feeling in a word or a few
   * @return the emotion
   */
  static Emotion veryNegative(String label) {
    return of(Valence.VERY_NEGATIVE, label);
  }

  /**
   * How good or bad, as a number.
   *
   * @return from {@value Valence#LOWEST} to {@value Valence#HIGHEST}
   */
  int score();

  /**
   * The feeling in a word or a few.
   *
   * @return the label, not blank
   */
  String label();

  /**
   * How good or bad.
   *
   * @return the valence
   */
  default Valence valence() {
    return Valence.of(score());
  }
}
