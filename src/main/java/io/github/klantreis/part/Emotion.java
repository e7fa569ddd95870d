package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What a customer feels at some point of the journey: a score and a label. Customers are not made
 * of stone ("Zakelijke leadgeneratie, deel 3").
 *
 * <p>The named factories always create valid scores. A score that may be out of range can be passed
 * to {@link #of(int, String)}; the {@code build()} of the journey then reports it together with all
 * other problems. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Emotion extends NoBean permits ImmutableEmotion {

  /**
   * Returns an emotion by its valence.
   *
   * @param valence how good or bad the feeling is
   * @param label the feeling in one or a few words, such as "curious"
   * @return the emotion
   */
  static Emotion of(Valence valence, String label) {
    return of(requireNonNull(valence, "valence").score(), label);
  }

  /**
   * Returns an emotion by its score, which is not checked here.
   *
   * @param score the score, from −2 to +2; the {@code build()} of the journey reports a score that
   *     is out of range
   * @param label the feeling in one or a few words, such as "curious"
   * @return the emotion
   */
  static Emotion of(int score, String label) {
    return ImmutableEmotion.of(
        score, requireNonNull(label, "label"), OptionalDouble.empty(), Optional.empty());
  }

  /**
   * Returns an emotion as it was given on another scale, such as 7 from 1 to 10. Value and scale
   * are kept; the score is the nearest of −2 to +2 by the place on the scale, and of two that are
   * as near the one nearer to 0.
   *
   * @param value the value; the {@code build()} of the journey reports one that is not on the scale
   * @param scale the scale, from worst to best
   * @param label the feeling in one or a few words, such as "hopeful"
   * @return the emotion
   */
  static Emotion of(double value, Scale scale, String label) {
    requireNonNull(scale, "scale");
    double level = Valence.LOWEST + scale.placeOf(value) * (Valence.HIGHEST - Valence.LOWEST);
    // Without rounding errors of the division, which would decide a tie.
    double near = Math.rint(Math.abs(level) * 1e9) / 1e9;
    int distance = (int) Math.min(Valence.HIGHEST, Math.ceil(near - 0.5));
    return ImmutableEmotion.of(
        level < 0 ? -distance : distance,
        requireNonNull(label, "label"),
        OptionalDouble.of(value + 0.0),
        Optional.of(scale));
  }

  /**
   * Returns an emotion of valence +2.
   *
   * @param label the feeling in one or a few words
   * @return the emotion
   */
  static Emotion veryPositive(String label) {
    return of(Valence.VERY_POSITIVE, label);
  }

  /**
   * Returns an emotion of valence +1.
   *
   * @param label the feeling in one or a few words
   * @return the emotion
   */
  static Emotion positive(String label) {
    return of(Valence.POSITIVE, label);
  }

  /**
   * Returns an emotion of valence 0.
   *
   * @param label the feeling in one or a few words
   * @return the emotion
   */
  static Emotion neutral(String label) {
    return of(Valence.NEUTRAL, label);
  }

  /**
   * Returns an emotion of valence −1.
   *
   * @param label the feeling in one or a few words
   * @return the emotion
   */
  static Emotion negative(String label) {
    return of(Valence.NEGATIVE, label);
  }

  /**
   * Returns an emotion of valence −2.
   *
   * @param label the feeling in one or a few words
   * @return the emotion
   */
  static Emotion veryNegative(String label) {
    return of(Valence.VERY_NEGATIVE, label);
  }

  /**
   * Returns how good or bad the feeling is, as a number.
   *
   * @return the score, from {@value Valence#LOWEST} to {@value Valence#HIGHEST} in every journey
   *     that was built
   */
  int score();

  /**
   * Returns the feeling in one or a few words.
   *
   * @return the label, not blank
   */
  String label();

  /**
   * Returns the value as it was given on another scale.
   *
   * @return the value on {@link #scale()}, or empty if only the score was given
   */
  OptionalDouble value();

  /**
   * Returns the scale on which the value was given.
   *
   * @return the scale, from worst to best; or empty if only the score was given
   */
  Optional<Scale> scale();

  /**
   * Returns how good or bad the feeling is.
   *
   * @return the valence
   * @throws IllegalArgumentException if the score is out of range
   */
  default Valence valence() {
    return Valence.of(score());
  }
}
