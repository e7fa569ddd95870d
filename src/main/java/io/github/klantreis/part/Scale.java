package io.github.klantreis.part;

import io.github.klantreis.term.Valence;

/**
 * The range of values, of a metric or an emotion, both ends included.
 *
 * @param min the lowest value
 * @param max the highest value
 */
public record Scale(double min, double max) {
  /** The scale of the scores of emotions, from −2 to +2. */
  public static final Scale VALENCE = new Scale(Valence.LOWEST, Valence.HIGHEST);

  /**
   * Checks the ends.
   *
   * @param min the lowest value
   * @param max the highest value
   * @throws IllegalArgumentException if an end is not finite or {@code min} is not below {@code
   *     max}
   */
  public Scale {
    if (!Double.isFinite(min) || !Double.isFinite(max) || min >= max) {
      throw new IllegalArgumentException(
          "a scale must go from a finite value to a higher one, not from " + min + " to " + max);
    }
    // 0.0 and -0.0 are the same number, but not the same record component
    min = min + 0.0;
    max = max + 0.0;
  }

  /**
   * Returns a scale.
   *
   * @param min the lowest value, finite
   * @param max the highest value, finite and above {@code min}
   * @return the scale
   * @throws IllegalArgumentException if an end is not finite or {@code min} is not below {@code
   *     max}
   */
  public static Scale of(double min, double max) {
    return new Scale(min, max);
  }

  /**
   * Returns where a value is between the ends of this scale.
   *
   * @param value any number
   * @return 0 at the lowest value, 1 at the highest, and in proportion everywhere else; NaN for NaN
   */
  public double placeOf(double value) {
    double width = max - min;
    return Double.isInfinite(width)
        ? (value / 2 - min / 2) / (max / 2 - min / 2)
        : (value - min) / width;
  }

  /**
   * Whether a value is on this scale.
   *
   * @param value any number
   * @return true if the value is neither below the lowest nor above the highest one
   */
  public boolean contains(double value) {
    return value >= min && value <= max;
  }
}
